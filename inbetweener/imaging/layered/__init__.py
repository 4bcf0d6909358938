"""Files of layers: PSD and PSB, OpenRaster, and TIFFs of several pages, as one neutral tree.

`reading.read_layered` opens any of them; `tree` says what comes out.
"""
