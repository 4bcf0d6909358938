"""The licences of everything that the program ships, as a page.

    python packaging/licences.py [--out docs/licences.md] [--check]

What ships is what the program requires, directly or not, on any of the systems that it is packed
for; what only tests, documents or training need does not. `--check` fails where the page is not
what would be written.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "licences.md"
_LONGEST_LICENCE = 60

# Under which of several terms, or in spite of which, a package is shipped.
CHOICES = {
    "av": "the code is BSD; the FFmpeg in its wheels is built with GPL encoders (x264, x265), so "
    "whoever passes a packed program on keeps to the GPL for that part, or leaves PyAV out, as "
    "ours does: everything but films works without it, and an artist may add it",
    "pyside6-essentials": "taken under the LGPL: shipped as the libraries it came as, which "
    "anybody may replace",
    "shiboken6": "taken under the LGPL, as PySide6",
}

# Whose licence stands in a file of theirs alone.
_SAID_IN_A_FILE = {"openexr": "BSD-3-Clause"}


@dataclass(frozen=True, slots=True)
class Shipped:
    """A package that is shipped.

    Attributes:
        name: as its authors write it.
        version: that is installed here, which is the pinned one.
        licence: as it says of itself; "" where it says nothing.
        home: where it comes from.
    """

    name: str
    version: str
    licence: str
    home: str

    @property
    def key(self) -> str:
        """The name as indexes know it."""
        return canonicalize_name(self.name)

    @property
    def is_copyleft_only(self) -> bool:
        """Whether it may be passed on under the GPL or AGPL alone."""
        ways = re.split(r"\s+OR\s+|\s*[;/|]\s*", self.licence)
        return bool(self.licence) and all(_is_gpl(way) for way in ways)


def _is_gpl(licence: str) -> bool:
    return bool(re.search(r"(?<!L)(?<!Lesser )\bA?GPL|(?<!Lesser )General Public", licence))


def shipped() -> list[Shipped]:
    """All that the program requires, directly or not, extras left out; sorted by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, Distribution] = {}
    queue = [Requirement(text) for text in project["dependencies"]]
    while queue:
        requirement = queue.pop()
        key = canonicalize_name(requirement.name)
        if key in found or "extra ==" in str(requirement.marker or ""):
            continue
        try:
            found[key] = distribution(requirement.name)
        except PackageNotFoundError:  # of another system
            continue
        queue += map(Requirement, found[key].requires or ())
    return [_described(found[key]) for key in sorted(found)]


def _described(package: Distribution) -> Shipped:
    facts = package.metadata
    urls = dict(each.split(", ", 1) for each in facts.get_all("Project-URL") or ())
    wanted = ("homepage", "home", "source", "repository", "source code", "github")
    homes = {name.lower(): url for name, url in urls.items()}
    home = facts["Home-page"] or next((homes[name] for name in wanted if name in homes), "")
    return Shipped(facts["Name"], facts["Version"], _licence(package), home)


def _licence(package: Distribution) -> str:
    facts = package.metadata
    if facts["License-Expression"]:
        return str(facts["License-Expression"])
    classifiers = [
        each.rpartition(" :: ")[2]
        for each in facts.get_all("Classifier") or ()
        if each.startswith("License :: OSI Approved :: ")
    ]
    if canonicalize_name(facts["Name"]) in _SAID_IN_A_FILE:
        return _SAID_IN_A_FILE[canonicalize_name(facts["Name"])]
    told = str(facts["License"] or "").strip()
    return "; ".join(classifiers) or (told if len(told) <= _LONGEST_LICENCE else "")


_HEAD = (
    "Written by `python packaging/licences.py` from what the packages say of themselves; a test "
    "keeps it complete. The versions are those of `constraints.txt`. The program, its models "
    "and its pictures are under the MIT licence and those that the models' cards name."
)


def page(packages: list[Shipped]) -> str:
    """The page."""
    rows = [f"| {each.name} | {each.licence} | {each.home} |" for each in packages]
    notes = [f"- **{each.name}**: {CHOICES[each.key]}." for each in packages if each.key in CHOICES]
    return "\n".join(
        [
            "# Licences of what is shipped",
            "",
            _HEAD,
            "",
            "| package | licence | from |",
            "| --- | --- | --- |",
            *rows,
            "",
            "Of these:",
            "",
            *notes,
            "",
            (
                "Known faults of these versions are looked up, where the network allows it, with "
                "`python3 dev.py audit`."
            ),
            "",
        ]
    )


def main() -> int:
    """Write the page, or compare it; 1 where it is another."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=PAGE)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    text = page(shipped())
    if options.check:
        return int(options.out.read_text(encoding="utf-8") != text)
    options.out.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
