"""What the packages say of themselves agrees with the program; none of it needs another system."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys

from defusedxml import ElementTree

from inbetweener import __version__
from inbetweener.paths import project_root
from inbetweener.probe import NOT_PACKED
from tests.support.checkout import CHECKOUT, needs_the_programs_source

_PACKAGING = CHECKOUT / "packaging"


def _text(name: str) -> str:
    return (_PACKAGING / name).read_text(encoding="utf-8")


def test_appstream_tells_of_this_version():
    component = ElementTree.fromstring(_text("linux/org.inbetweener.Inbetweener.metainfo.xml"))

    assert next(component.iter("release")).get("version") == __version__
    assert component.findtext("launchable") == "inbetweener.desktop"


def test_the_file_type_is_the_same_everywhere():
    types = ElementTree.fromstring(_text("linux/inbetweener-mime.xml"))
    named = {each.get("type") for each in types if each.get("type")}
    entry = dict(re.findall(r"^(\w+)=(.*)$", _text("linux/inbetweener.desktop"), re.MULTILINE))

    assert named == {"application/x-inbetweener-project"}
    assert named <= set(entry["MimeType"].split(";"))
    assert r"Software\Classes\.inbetweener" in _text("windows/inbetweener.iss")
    assert '"public.filename-extension": ["inbetweener"]' in _text("inbetweener.spec")


def test_entitlements_can_be_read():
    rights = plistlib.loads(_text("macos/entitlements.plist").encode())

    assert rights
    assert all(rights.values())


@needs_the_programs_source
def test_the_version_is_said_in_one_place():
    said = _version().stdout

    assert said == f"{__version__}\n"
    assert _version(f"v{__version__}").stdout == said


@needs_the_programs_source
def test_a_tag_of_another_version_packs_nothing():
    done = _version("v9.9.9")

    assert done.returncode == 1
    assert "v9.9.9" in done.stderr


def _version(*tag):
    command = [sys.executable, _PACKAGING / "version.py", *tag]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_every_file_that_a_recipe_names_is_there():
    workflow = (CHECKOUT / ".github/workflows/package.yml").read_text(encoding="utf-8")
    named = re.findall(r"packaging[/\\][\w/\\.]+\.(?:py|iss|sh)", workflow)

    assert len(named) >= 5
    assert [name for name in named if not (CHECKOUT / name.replace("\\", "/")).is_file()] == []


def test_the_installer_is_given_its_version():
    assert re.search(r"^AppVersion=\{#Version\}$", _text("windows/inbetweener.iss"), re.MULTILINE)


def test_what_is_not_packed_is_missed_by_no_doctor():
    wanted = re.search(r"^NOT_PACKED = \{(.*)\}$", _text("build.py"), re.MULTILINE)

    assert wanted is not None
    assert set(re.findall(r'"([\w-]+)"', wanted[1])) == NOT_PACKED


def test_every_helping_process_is_started_as_the_program_itself():
    """A packed program is no Python: `sys.executable -m` would open a second window."""
    package = project_root() / "inbetweener"
    starters = [
        path for path in package.rglob("*.py") if "sys.executable" in path.read_text("utf-8")
    ]

    assert [path.relative_to(package).as_posix() for path in starters] == ["paths.py"]
