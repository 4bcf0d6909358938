"""The shell: `inbetweener render`, `info` and `models`, on the same engine as the window.

Exit codes: 0 all is written; 1 something could not be rendered or written; 2 the command line
makes no sense; 3 the shot cannot be opened; 4 files are in the way; 130 stopped by Ctrl-C.
"""

from __future__ import annotations

from inbetweener.cli.commands import main

__all__ = ["main"]
