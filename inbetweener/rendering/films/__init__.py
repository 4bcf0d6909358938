"""Films with more frames: read, kept frames chosen, inbetweens drawn, and written anew."""
