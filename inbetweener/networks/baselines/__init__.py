"""The five older systems that this project grew from, as networks beside our own.

All answer one question in one form (`drawn.Drawn`): two opaque keys in, the picture between them
out.
"""
