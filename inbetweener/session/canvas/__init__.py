"""What the canvas shows of a frame, and which drawings shine through it."""
