"""Films, files of layers and sheets of other programs made into shots, each on a thread."""
