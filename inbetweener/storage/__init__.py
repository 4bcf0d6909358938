"""What is kept on disk: projects, rendered inbetweens by content, exports and autosaves."""
