"""What files of layers cost those who open none."""

from __future__ import annotations

import subprocess
import sys


def test_the_readers_are_imported_only_when_a_file_is_opened() -> None:
    program = (
        "import sys, inbetweener.cli, inbetweener.api;"
        "sys.exit(', '.join({'psd_tools', 'defusedxml', 'OpenEXR', 'PIL'} & set(sys.modules)) or 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=60
    )

    assert done.returncode == 0, done.stderr
