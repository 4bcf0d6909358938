"""The open document written as numbered pictures or as a movie."""
