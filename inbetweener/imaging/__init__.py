"""Pixels: reading, writing, alpha and fitting, with all that a PNG carries beside them."""
