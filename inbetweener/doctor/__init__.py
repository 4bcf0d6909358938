"""`inbetweener doctor`: whether everything is there that the program needs, and what to do.

It is there for when things are broken, so it imports nothing but the standard library and our own
until a check needs it, and every check is guarded.
"""
