"""The open shot and everything that happens to it: no widgets, so that it is tested without any."""
