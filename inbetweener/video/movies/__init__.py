"""Movies out: what kinds there are, and what writes the frames of one. FFmpeg does the packing."""
