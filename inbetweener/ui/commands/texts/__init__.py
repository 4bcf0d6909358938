"""The words of the commands, by what they are about."""
