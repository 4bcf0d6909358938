"""Which inbetweens are ready, which are drawn next, and the one thread that draws them."""
