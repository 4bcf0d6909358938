"""Engines at work: pictures in, inbetweens out, on whatever device there is."""
