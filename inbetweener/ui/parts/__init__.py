"""Small widgets of which the window is put together."""
