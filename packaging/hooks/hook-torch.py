"""What of torch is packed; PyInstaller's own hook takes all of it, tests and compilers included.

What a step of training loads is asked of torch itself, for it imports much by name; the rest is
found as in every other package. Of the sources, those come along that are read at import: settings,
for their comments, and functions for TorchScript, which compiles nothing of ours.
"""

from __future__ import annotations

import platform
from importlib.metadata import requires

from packaging.requirements import Requirement
from PyInstaller import isolated
from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_data_files, collect_dynamic_libs

# Compilers, exporters and tests: gathered as far as what is loaded leads to them, not whole.
_LITTLE = ("torch._inductor", "torch.onnx", "torch.testing")
# Libraries that only tests of torch load.
_OF_TESTS = ("_test.", "backend_with_compiler", "aoti_custom_ops")


@isolated.decorate
def _loaded() -> list[str]:
    """Runs in a process of its own, and so imports what it needs."""
    import sys  # noqa: PLC0415

    import torch.utils.flop_counter

    weight = torch.nn.Parameter(torch.zeros(1))
    weight.sum().backward()
    torch.optim.AdamW([weight]).step()
    return [name for name in sys.modules if name.partition(".")[0] == "torch"]


def _is_used(library: str) -> bool:
    return not any(part in library for part in _OF_TESTS)


hiddenimports = _loaded()
excludedimports = [*_LITTLE, "torch.utils.benchmark", "torch.utils.tensorboard"]
binaries = [
    each
    for each in collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
    if _is_used(each[0])
]
_READ = ["**/*config*.py", "functional.py", "nn/**/*.py"]
datas = collect_data_files("torch", include_py_files=True, includes=_READ, excludes=["testing/**"])
if platform.system() != "Windows":  # asked for at import, run where processes share tensors
    datas += collect_data_files("torch", includes=["bin/torch_shm_manager"])
if platform.system() == "Linux":
    # Links beside the program would lead torch astray when it looks for its own folder.
    bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
    # A torch for NVIDIA cards draws on packages of libraries alone.
    from _pyinstaller_hooks_contrib.utils import nvidia_cuda

    _needs = [Requirement(each) for each in requires("torch") or []]
    hiddenimports += nvidia_cuda.infer_hiddenimports_from_requirements(
        [each.name for each in _needs if each.marker is None or each.marker.evaluate()]
    )
