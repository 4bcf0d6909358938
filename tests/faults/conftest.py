from __future__ import annotations

from tests.support.disks import disk, open_to_all
from tests.support.workspaces import make_studio, studio

__all__ = ["disk", "make_studio", "open_to_all", "studio"]
