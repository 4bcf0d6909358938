"""Films: frames in and out through PyAV, exact to the frame; holds and cuts found in them."""
