"""Where the packed program begins."""

from __future__ import annotations

import runpy
import sys

from inbetweener.__main__ import main

# Modules of ours that are run as programs of their own; a packed program has no Python for that.
_PROGRAMS = {"inbetweener.sound.decoding"}

if __name__ == "__main__":
    if sys.argv[1:2] == ["-m"] and sys.argv[2] in _PROGRAMS:
        program = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(program, run_name="__main__", alter_sys=True)
        sys.exit(0)
    sys.exit(main())
