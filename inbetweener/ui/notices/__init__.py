"""What is told to the artist: notices, what went wrong, and why."""
