"""The open document: its edits and their undoing, its file, and how another takes its place."""
