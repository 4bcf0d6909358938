"""The README may promise only what is there."""

from __future__ import annotations

import re
import shlex

import pytest
import typer.main

from inbetweener import api
from inbetweener.cli.commands import app
from tests.support.checkout import CHECKOUT

_README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
_OVERVIEW = (CHECKOUT / "docs/overview.md").read_text(encoding="utf-8")
_COMMANDS = [
    shlex.split(line)[1:]
    for line in re.findall(r"^inbetweener (?:render|info|models).*$", _README, re.MULTILINE)
    for line in [f"inbetweener {line.split(' ', 1)[1]}"]
]


@pytest.mark.parametrize("words", _COMMANDS, ids=" ".join)
def test_every_option_of_the_readmes_commands_exists(words):
    command = typer.main.get_command(app).commands[words[0]]  # type: ignore[attr-defined]
    known = {option for parameter in command.params for option in parameter.opts}

    assert {word for word in words if word.startswith("--")} <= known


def test_the_readme_has_shell_commands():
    assert len(_COMMANDS) >= 3


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#]+)\)", _README))
def test_every_file_that_the_readme_links_to_is_there(link):
    assert (CHECKOUT / link).is_file()


def test_the_readmes_python_names_are_those_of_the_api():
    names = re.findall(r"from inbetweener.api import (.*)", _README)

    assert names
    assert all(hasattr(api, name.strip()) for line in names for name in line.split(","))
