"""Where the packed program begins."""

from __future__ import annotations

import multiprocessing
import sys

from inbetweener.__main__ import main
from inbetweener.added_packages import use_added_packages

if __name__ == "__main__":
    # Before all else: a process that helps with training is this program, too, and ends here.
    multiprocessing.freeze_support()
    use_added_packages()
    sys.exit(main())
