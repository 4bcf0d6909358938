"""Movies of shots: what is asked for, where the frames come from, and the file, whole or not."""
