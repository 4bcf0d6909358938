"""Thin widgets: they show the session and ask it for edits; they decide nothing."""
