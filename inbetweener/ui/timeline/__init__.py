"""The timeline: keys, inbetweens and their render state along the frames of the shot."""
