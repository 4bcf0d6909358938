"""Data sets made from films: read once for drawings and cuts, filtered, and written in excerpts.

Needs PyAV and PySceneDetect, which a machine that only trains has not: nothing else in `datasets`
imports it.
"""
