"""What the commands do: a class for each family of them, called by the actions of the window."""
