"""Go-betweens: each shows one part of the session in its widgets."""
