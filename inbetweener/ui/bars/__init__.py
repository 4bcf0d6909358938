"""The rows of controls above the canvas and in the toolbar."""
