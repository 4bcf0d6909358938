from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="Windows leaves this to torch's own import")
def test_torch_is_imported_after_its_libraries_were_opened():
    code = (
        "from inbetweener.inference.torch_libraries import open_torch_libraries\n"
        "opened = open_torch_libraries()\n"
        "import torch\n"
        "print(opened, int(torch.ones(2).sum()), open_torch_libraries())"
    )

    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert result.stdout.split() == ["True", "2", "False"]
