"""A film as a shot: its drawings found, proposed as exposures, and written as keys."""
