"""The exposure sheet: the shot as a column of frames, on the screen and on paper."""
