"""Sound: reading files, the waveform, blocks at any speed, and the way out to the ear."""
