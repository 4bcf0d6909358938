"""The canvas: one picture, large, with onion skin."""
