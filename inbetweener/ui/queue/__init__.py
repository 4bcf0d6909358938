"""The panel of the render queue."""
