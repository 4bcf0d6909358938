"""The command: findings as lines for a person, or as JSON lines for a machine."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from inbetweener.doctor.examination import examine
from inbetweener.doctor.findings import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inbetweener.doctor.findings import Finding

EXIT_OK, EXIT_FAILED = 0, 1
SUMMARY = "Look whether everything is there that the program needs, and say what to do."
_WHAT_WIDTH = 18
_STATE_WIDTH = 8


def main(arguments: Sequence[str]) -> int:
    """Run `inbetweener doctor`.

    Args:
        arguments: after the command's name.

    Returns:
        The exit code: 0, or 1 where anything has failed; warnings are none.
    """
    parser = argparse.ArgumentParser(prog="inbetweener doctor", description=SUMMARY)
    parser.add_argument("--json", action="store_true", help="write JSON lines for a machine")
    return run(is_json=parser.parse_args(arguments).json)


def run(*, is_json: bool) -> int:
    """Examine this machine and tell; the exit code."""
    return tell(examine(), is_json=is_json)


def tell(findings: Iterable[Finding], *, is_json: bool) -> int:
    """Tell each finding as it comes, and then how many are bad; the exit code."""
    counts = dict.fromkeys(State, 0)
    for finding in findings:
        counts[finding.state] += 1
        _write(_json_line("finding", **asdict(finding)) if is_json else _lines(finding))
    code = EXIT_FAILED if counts[State.FAILED] else EXIT_OK
    numbers = {f"{state}": count for state, count in counts.items()}
    _write(_json_line("done", **numbers, exit_code=code) if is_json else _end(counts))
    return code


def _lines(finding: Finding) -> str:
    head = f"{finding.state:<{_STATE_WIDTH}}{finding.what:<{_WHAT_WIDTH}} "
    # Words of others may have lines of their own.
    said = f"\n{'':<{len(head)}}".join(finding.said.splitlines())
    todo = f"\n{'':<{len(head)}}-> {finding.todo}" if finding.todo else ""
    return f"{head}{said}{todo}\n"


def _end(counts: dict[State, int]) -> str:
    if counts[State.FAILED]:
        return f"\nFailed: {counts[State.FAILED]}. What to do stands behind the arrows.\n"
    if counts[State.WARNING]:
        return f"\nThe program works. Warnings: {counts[State.WARNING]}.\n"
    return "\nAll is well.\n"


def _json_line(event: str, **facts: object) -> str:
    return json.dumps({"event": event, **facts}) + "\n"


def _write(text: str) -> None:
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    sys.stdout.write(text.encode(encoding, errors="backslashreplace").decode(encoding))
    sys.stdout.flush()
