"""Work off the GUI thread: numbered requests, cancel tokens, latest wins."""
