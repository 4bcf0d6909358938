"""Judging inbetweens: verdicts, comparing, what is laid over a drawing, breakdowns made of it."""
