"""What reaches into several parts of the main window at once, and all its commands together."""
