"""Makes a Debian package of the packed program: `python3 packaging/linux/make_deb.py`.

`packaging/build.py` comes first. Needs `dpkg-deb`, which every Debian and Ubuntu has. The package
puts the program into /opt, and the command, menu entry, file type and icons where they belong.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))
from version import version  # noqa: E402

PROGRAM = ROOT / "dist" / "inbetweener"

# What belongs where; the names are those of the freedesktop.org specifications.
FILES = {
    "inbetweener.desktop": "usr/share/applications/inbetweener.desktop",
    "inbetweener-mime.xml": "usr/share/mime/packages/inbetweener.xml",
    "org.inbetweener.Inbetweener.metainfo.xml": (
        "usr/share/metainfo/org.inbetweener.Inbetweener.metainfo.xml"
    ),
}
# What the packed program asks of the system; a program runs on no older C library than that of
# the machine that packed it. Films are written by ffmpeg, and some fonts lack Japanese.
DEPENDS = (
    f"libc6 (>= {platform.libc_ver()[1]})",
    "fontconfig-config",
    "libegl1",
    "libgl1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libxcb1",
)
RECOMMENDS = ("ffmpeg", "fonts-noto-cjk", "shared-mime-info")

CONTROL = """\
Package: inbetweener
Version: {version}
Architecture: amd64
Maintainer: The Inbetweener team <team@inbetweener.invalid>
Installed-Size: {size_kib}
Depends: {depends}
Recommends: {recommends}
Section: graphics
Priority: optional
Description: Draws the inbetweens of 2D animation
 Opens a folder of key drawings, lets you say for every gap how many
 inbetweens it gets, how they are spaced and how long each is held, and
 draws them while you look on.
"""


def main() -> int:
    """Make the package; its path is printed."""
    if not PROGRAM.is_dir():
        print(f"{PROGRAM} is not there. First: python3 packaging/build.py", file=sys.stderr)
        return 1
    package = ROOT / "dist" / f"inbetweener_{version()}_amd64{variant()}.deb"
    with tempfile.TemporaryDirectory(dir=ROOT / "dist") as folder:
        tree = Path(folder)
        tree.chmod(0o755)
        lay_out(tree)
        # zstd unpacks several times faster than xz, and is a tenth larger here.
        command = ["dpkg-deb", "--build", "--root-owner-group", "-Zzstd", folder, str(package)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    print(f"{package}: {package.stat().st_size / 2**20:.0f} MiB")
    return 0


def variant() -> str:
    """What the file's name says of the variant: "-nvidia", or nothing."""
    return "-nvidia" if any(PROGRAM.glob("_internal/torch/lib/libtorch_cuda*")) else ""


def lay_out(tree: Path) -> None:
    """Put everything where it will lie once it is installed."""
    shutil.copytree(PROGRAM, tree / "opt" / "inbetweener", symlinks=True)
    command = tree / "usr" / "bin" / "inbetweener"
    command.parent.mkdir(parents=True)
    command.symlink_to("/opt/inbetweener/inbetweener")
    for source, target in FILES.items():
        place(HERE / source, tree / target)
    icons = ROOT / "resources" / "icons"
    hicolor = tree / "usr" / "share" / "icons" / "hicolor"
    place(icons / "inbetweener.png", hicolor / "256x256" / "apps" / "inbetweener.png")
    place(icons / "inbetweener.svg", hicolor / "scalable" / "apps" / "inbetweener.svg")
    place(ROOT / "LICENSE", tree / "usr" / "share" / "doc" / "inbetweener" / "copyright")
    describe(tree)


def place(source: Path, target: Path) -> None:
    """Copy a file to where it will lie."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def describe(tree: Path) -> None:
    """Write what the package manager reads."""
    size_bytes = sum(
        path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()
    )
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    text = CONTROL.format(
        version=version(),
        size_kib=size_bytes // 1024,
        depends=", ".join(DEPENDS),
        recommends=", ".join(RECOMMENDS),
    )
    control.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
