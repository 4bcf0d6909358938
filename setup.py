"""Puts what lies beside the package into the wheel; everything else is said in pyproject.toml."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree, ignore_patterns, rmtree

from setuptools import setup
from setuptools.command.build_py import build_py

# An installed package finds these in `inbetweener/shipped`; see `inbetweener.paths`.
_SHIPPED = ("resources", "models")
# What makes them is of no use without the checkout.
_LEFT_OUT = ignore_patterns("*.py", "*.ts", "__pycache__")


class BuildWithResources(build_py):
    """Copies the folders beside the package; an editable install needs none of them."""

    def run(self) -> None:
        """Build, then copy."""
        if self.editable_mode:
            super().run()
            return
        # An older build may hold modules that are no more.
        rmtree(self.build_lib, ignore_errors=True)
        super().run()
        for name in _SHIPPED:
            target = Path(self.build_lib) / "inbetweener" / "shipped" / name
            copytree(name, target, ignore=_LEFT_OUT, dirs_exist_ok=True)


setup(cmdclass={"build_py": BuildWithResources})
