"""Dialogs: a question, and an answer as a frozen value."""
