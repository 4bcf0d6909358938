"""Every command, line of Python and table on the pages is understood by the program: they run."""

from __future__ import annotations

import importlib.util
import re
import tomllib
from pathlib import Path

import numpy as np
import pytest
import typer.main

import dev
from inbetweener.__main__ import _COMMANDS
from inbetweener.cli import main
from inbetweener.cli.commands import app
from inbetweener.training.recipe import recipe_of
from tests.support.checkout import CHECKOUT
from tests.support.doc_pages import blocks, command_lines, pages, words_of
from tests.support.doc_workshop import furnish
from tests.support.key_files import drawing

_ROOT = CHECKOUT
# What takes hours, or opens a window, is held against the options that there are, and not run.
_NOT_RUN = {"train", "evaluate", "doctor", "watch"}


# What only other programs can run; the lines of our own among them are run elsewhere.
_OF_OTHERS = {
    "docs/farm.md": {"sh", "py"},
    "docs/from-sheet-to-movie.md": {"text"},  # what is answered; its own test holds it to that
    "docs/pipeline.md": {"json"},
    "docs/plugins.md": {"sh"},
}
_SPOKEN_OF = re.compile(r"`inbetweener ([a-z][a-z-]+)[ `]")


def _name(page):
    return str(page.relative_to(_ROOT))


def _lines(page, *programs):
    return [line for line in command_lines(page) if line.split(" ")[0] in programs]


def _with(*programs):
    found = [page for page in pages() if _lines(page, *programs)]
    return pytest.mark.parametrize("page", found, ids=_name)


@_with("inbetweener")
def test_commands_run(page, tmp_path, monkeypatch, capfd):
    furnish(tmp_path)
    monkeypatch.chdir(tmp_path)

    for line in _lines(page, "inbetweener"):
        words = words_of(line)[1:]
        if words[0] in _NOT_RUN:
            _parse(words)
        else:
            code = main(words)
            captured = capfd.readouterr()
            assert (line, code, captured.err[-2000:] if code else "") == (line, 0, "")


def _parse(words):
    """Takes the words of a command as the shell does, and goes no further."""
    command = typer.main.get_command(app)
    command.commands[words[0]].make_context(words[0], words[1:])  # type: ignore[attr-defined]


@_with("python", "python3", "torchrun", "QT_QPA_PLATFORM=offscreen")
def test_modules_and_their_options_exist(page):
    for line in _lines(page, "python", "python3", "torchrun", "QT_QPA_PLATFORM=offscreen"):
        words = words_of(line)
        if "dev.py" in words:
            after = words[words.index("dev.py") + 1]
            assert re.search(rf"^    python3 dev.py {after}\b", dev.__doc__ or "", re.MULTILINE)
        elif "-m" in words:
            module = words[words.index("-m") + 1]
            if module == "inbetweener":
                _parse(words[words.index(module) + 1 :])
                continue
            source = _source_of(module)
            options = [word for word in words[words.index(module) :] if word.startswith("--")]
            assert [each for each in options if each not in source] == []


def _source_of(module):
    """The text of a module, or of a package with all that is beside its `__main__`."""
    spec = importlib.util.find_spec(module)
    assert spec is not None, f"no module {module}"
    if not spec.submodule_search_locations:
        return Path(spec.origin or "").read_text(encoding="utf-8")
    folder = Path(next(iter(spec.submodule_search_locations)))
    assert (folder / "__main__.py").is_file(), f"{module} cannot be run"
    return "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))


@pytest.mark.parametrize("page", [page for page in pages() if blocks(page, "python")], ids=_name)
def test_lines_of_python_run(page, tmp_path, monkeypatch):
    furnish(tmp_path)
    monkeypatch.chdir(tmp_path)
    given = {"key_a": drawing(0), "key_b": drawing(1), "np": np}

    for block in blocks(page, "python"):
        exec(compile(block, _name(page), "exec"), given)  # noqa: S102 - the page's own lines


@pytest.mark.parametrize("page", [page for page in pages() if blocks(page, "toml")], ids=_name)
def test_tables_can_be_read(page):
    for block in blocks(page, "toml"):
        table = tomllib.loads(block)
        if "task" in table:
            recipe_of(table, _name(page))


@pytest.mark.parametrize("page", pages(), ids=_name)
def test_no_block_of_code_is_passed_over(page):
    text = page.read_text(encoding="utf-8")
    kinds = set(re.findall(r"^```(\w+)$", text, re.MULTILINE)) - {"python", "toml"}
    bare = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)

    assert kinds == _OF_OTHERS.get(_name(page), set())
    assert re.findall(r"^\n {4}\S.*$", bare, re.MULTILINE) == []  # a block without its fence


@pytest.mark.parametrize("page", pages(), ids=_name)
def test_commands_that_are_spoken_of_exist(page):
    spoken_of = set(_SPOKEN_OF.findall(page.read_text(encoding="utf-8")))

    assert spoken_of <= _COMMANDS


@pytest.mark.parametrize("page", pages(), ids=_name)
def test_modules_and_commands_of_dev_that_are_spoken_of_exist(page):
    text = page.read_text(encoding="utf-8")

    for module in re.findall(
        r"`(?:QT_\w+=\w+ )?python -m ((?:docs|benchmarks|inbetweener|tests)[\w.]*)", text
    ):
        assert importlib.util.find_spec(module) is not None, module
    assert set(re.findall(r"`python3 dev.py ([\w-]+)", text)) <= set(dev.COMMANDS)
