"""Where the packed program begins."""

from __future__ import annotations

import sys

from inbetweener.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
