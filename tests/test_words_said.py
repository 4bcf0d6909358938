"""Whatever the artist reads goes through `inbetweener.wording`, in a form that is collected."""

from __future__ import annotations

import ast
import string

import pytest

from resources.translations.catalogues import collect, messages
from tests.support.checkout import needs_the_programs_source
from tests.support.wording_scan import Said, called, past_the_door, through_the_door, trees

# Rooms and files that the artist never hears, or only through their errors.
ROOMS = (
    *("app.py", "core", "errors.py", "imaging", "inference", "rendering", "session"),
    *("sound", "storage", "ui", "workers"),
)
# What is shown as it stands in every language: names of programs, and keys that sort notices.
NOT_TRANSLATED = frozenset(
    {"Inbetweener {}", "Inbetweener", "failed: {}", "deaf", "layers", "camera"}
    | {"drawings-taken-in", "new-drawings", "renamed-drawings", "lost-drawings"}
    | {"unusable-drawings", "export", "opening", "others-dropped"}
)
# Their arguments are words of the artist, of Qt or of the system, or marked where they were made.
ONLY_TR_TAKES_VARIABLES = frozenset({"mark", "tr_count"})


def calls_of_the_door() -> list[tuple[str, ast.Call]]:
    return [
        (file, node)
        for file, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"tr", "tr_count", "mark"}
    ]


def test_nothing_is_shown_or_told_by_an_error_past_the_door():
    found = [said for said in past_the_door(*ROOMS) if said.text not in NOT_TRANSLATED]
    assert found == []


def test_what_is_marked_or_counted_is_there_to_be_read_off():
    unread = [
        said
        for name, texts in through_the_door()
        for said in texts
        if said.text is None and name in ONLY_TR_TAKES_VARIABLES
    ]
    assert unread == []


def test_no_text_is_put_together_before_it_is_translated():
    built = (ast.JoinedStr, ast.BinOp)
    found = [
        f"{file}:{call.lineno}"
        for file, call in calls_of_the_door()
        if any(isinstance(argument, built) for argument in call.args[:2])
    ]
    assert found == []


def places_for_values(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_every_place_for_a_value_gets_its_value():
    wrong = []
    for file, call in calls_of_the_door():
        texts = [each.value for each in call.args[:2] if isinstance(each, ast.Constant)]
        given = {each.arg for each in call.keywords}
        if called(call) == "tr_count":
            given.add("n")
        elif not given:  # shown as it stands, braces and all
            continue
        wanted = {name for text in texts for name in places_for_values(str(text))}
        if texts and (called(call) != "mark") and wanted != given:
            wrong.append(f"{file}:{call.lineno}: {wanted ^ given}")
    assert wrong == []


@pytest.fixture(scope="module")
def collected(tmp_path_factory) -> set[tuple[str, str]]:
    file = tmp_path_factory.mktemp("collected") / "all_en.ts"
    collect(file)
    return {(each.source, each.many) for each in messages(file)}


@needs_the_programs_source
def test_all_that_is_said_is_collected(collected):
    said: list[tuple[Said, ...]] = [
        tuple(texts)
        for _, texts in through_the_door()
        if texts and all(each.text is not None for each in texts)
    ]
    lost = [
        texts
        for texts in said
        if (texts[0].text, texts[1].text if len(texts) > 1 else "") not in collected
    ]
    assert lost == []


def test_nothing_is_translated_before_a_language_is_chosen():
    """At import, that is, where only `mark` may stand."""
    early = [
        f"{file}:{call.lineno}"
        for file, tree in trees().items()
        for statement in import_time_code(tree)
        for call in ast.walk(statement)
        if isinstance(call, ast.Call) and called(call) in {"tr", "tr_count"}
    ]
    assert early == []


def import_time_code(tree: ast.Module | ast.ClassDef) -> list[ast.AST]:
    """What runs when a module is imported, without what its functions do when they are called."""
    found: list[ast.AST] = []
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            found += import_time_code(node)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found += [*node.args.defaults, *filter(None, node.args.kw_defaults)]
        elif not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Constant):
            found += without_lambdas(node)
    return found


def without_lambdas(node: ast.AST) -> list[ast.AST]:
    holds_one = any(isinstance(each, ast.Lambda) for each in ast.walk(node))
    return [] if holds_one else [node]
