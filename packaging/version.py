"""The program's version, read and not imported: `python packaging/version.py [TAG]`.

With a tag, it fails where that names another version: what is packed would bear two.
"""

from __future__ import annotations

import sys
from pathlib import Path

_SAYS_IT = Path(__file__).resolve().parent.parent / "inbetweener" / "__init__.py"


def version() -> str:
    """The version, as `inbetweener/__init__.py` has it."""
    for line in _SAYS_IT.read_text(encoding="utf-8").splitlines():
        if line.startswith("__version__"):
            return line.split('"')[1]
    raise ValueError(f"{_SAYS_IT} names no version")


def main() -> int:
    """Print it; 1 where a tag is another."""
    tag = sys.argv[1] if len(sys.argv) > 1 else ""
    if tag and tag != f"v{version()}":
        print(f"The tag is {tag}, the program {version()}.", file=sys.stderr)
        return 1
    print(version())
    return 0


if __name__ == "__main__":
    sys.exit(main())
