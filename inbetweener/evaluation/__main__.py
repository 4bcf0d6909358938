"""`python -m inbetweener.evaluation SET`: score models on a benchmark set, side by side.

With `--join A.json --join B.json` nothing is drawn: what was measured apart stands in one report.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import torch
from tqdm import tqdm

from inbetweener.errors import InbetweenerError, StorageError
from inbetweener.evaluation.clips import Selection
from inbetweener.evaluation.contestants import open_contestant
from inbetweener.evaluation.costs import measure_cost
from inbetweener.evaluation.data_sets import open_set
from inbetweener.evaluation.html import html_report
from inbetweener.evaluation.joining import common_frames, join_results
from inbetweener.evaluation.references import REFERENCES
from inbetweener.evaluation.report import report
from inbetweener.evaluation.results import Conditions, continue_results, save_results
from inbetweener.evaluation.scoring import score
from inbetweener.evaluation.side_by_side import choose_frames, strips, write_strip
from inbetweener.inference.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inbetweener.evaluation.clips import Trial
    from inbetweener.evaluation.contestants import Contestant
    from inbetweener.evaluation.results import FrameRow, Results

_BADNESS = {"line": lambda row: row.figures.line, "psnr": lambda row: -row.figures.psnr}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: as in the shell, without the program's name; None for the shell's own.

    Returns:
        0, or 1 after a failure that was told in a sentence.
    """
    options = _parser().parse_args(arguments)
    command = shlex.join(sys.argv[1:] if arguments is None else arguments)
    try:
        run = _join if options.join else _run
        run(options, f"`python -m inbetweener.evaluation {command}`, {datetime.now(UTC):%Y-%m-%d}.")
    except InbetweenerError as error:
        sys.stderr.write(f"Error: {error}\n")
        return 1
    return 0


def _run(options: argparse.Namespace, heading: str) -> None:
    _use_threads(options.threads)
    if options.set is None:
        raise InbetweenerError("Name a set to be judged by, or files of results with --join.")
    benchmark = open_set(options.set)
    trials = Selection(options.only, options.every, options.limit).of(benchmark.trials)
    if not trials:
        raise InbetweenerError(f"No test of {benchmark.name} has a category like {options.only!r}.")
    names = dict.fromkeys(options.model or [*REFERENCES, Catalogue().models()[0].name])
    contestants = [open_contestant(name, options.device) for name in names]
    conditions = Conditions(benchmark.name, options.device, options.free, options.confidence)
    results = continue_results(options.json, conditions)
    _score(contestants, trials, results, options.json)
    rows = {name: results.of(name, trials) for name in names}
    text = _tell(rows, conditions, contestants, options, heading)
    if options.pictures is not None or options.html is not None:
        _show(rows, trials, contestants, options, text)


def _join(options: argparse.Namespace, heading: str) -> None:
    """Report what files of results hold."""
    results = join_results(options.join)
    rows = common_frames(results, options.model or ())
    contestants = [open_contestant(name, options.device) for name in rows if options.costs]
    _tell(rows, results.conditions, contestants, options, heading)


def _tell(
    rows: Mapping[str, Sequence[FrameRow]],
    conditions: Conditions,
    contestants: Sequence[Contestant],
    options: argparse.Namespace,
    heading: str,
) -> str:
    """Print the report, and write it where asked.

    Returns:
        Its text.
    """
    costs = {one.name: measure_cost(one) for one in contestants} if options.costs else None
    text = report(rows, conditions, heading, costs)
    sys.stdout.write(text)
    if options.report is not None:
        _write(text, options.report)
    return text


def _score(
    contestants: Sequence[Contestant],
    trials: Sequence[Trial],
    results: Results,
    path: Path | None,
) -> None:
    with tqdm(total=len(trials), unit="test", disable=None) as bar:

        def after_each(trial: Trial) -> None:
            bar.set_postfix_str(trial.clip.name)
            bar.update()
            if path is not None:
                save_results(results, path)

        score(contestants, trials, results, after_each)


def _write(text: str, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise StorageError(f"{path} cannot be written: {error.strerror}.") from error


def _show(
    rows: Mapping[str, Sequence[FrameRow]],
    trials: Sequence[Trial],
    contestants: Sequence[Contestant],
    options: argparse.Namespace,
    text: str,
) -> None:
    """Pictures side by side: as files, within the HTML report, or both."""
    choices = choose_frames(rows, options.count, _BADNESS[options.by])
    shown = []
    for name, png in strips(choices, trials, contestants):
        shown.append((name, png))
        if options.pictures is not None:
            sys.stdout.write(f"{write_strip(name, png, options.pictures)}\n")
    if options.html is not None:
        _write(html_report(text, shown), options.html)
        sys.stdout.write(f"{options.html}\n")


def _use_threads(count: int) -> None:
    if count:
        torch.set_num_threads(count)
        cv2.setNumThreads(count)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m inbetweener.evaluation", description=__doc__)
    _add_judged(parser)
    parser.add_argument(
        "--model",
        action="append",
        metavar="NAME",
        help="a model, or crossfade or nearest; may be given again; else the default and both",
    )
    parser.add_argument("--device", default="cpu", help="cpu, cuda, cuda:N, mps or auto")
    parser.add_argument("--threads", type=_count, default=0, help="of the CPU; 0 for all")
    parser.add_argument("--free", action="store_true", help="forgive timing: best of 15 moments")
    parser.add_argument("--confidence", action="store_true", help="set confidence against error")
    _add_selection(parser)
    _add_output(parser)
    return parser


def _add_judged(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "set",
        type=Path,
        nargs="?",
        help="folder with manifest.json and CLIP/frames/*.png, or the test part of any data set: "
        "see `inbetweener data`",
    )
    parser.add_argument(
        "--join",
        type=Path,
        action="append",
        default=[],
        metavar="JSON",
        help="draw nothing: report what this file of results (see --json) and others given so hold",
    )


def _add_selection(parser: argparse.ArgumentParser) -> None:
    chosen = parser.add_argument_group("which tests")
    chosen.add_argument("--only", default="", metavar="CATEGORY", help="a part of its name")
    chosen.add_argument("--every", type=_at_least_one, default=1, help="each so many-th test")
    chosen.add_argument("--limit", type=_count, default=0, help="at most so many, spread evenly")


def _add_output(parser: argparse.ArgumentParser) -> None:
    output = parser.add_argument_group("where results go")
    output.add_argument(
        "--json", type=Path, help="keep every frame's figures here; a stopped run is taken up again"
    )
    output.add_argument("--report", type=Path, metavar="OUT.md", help="also write the report here")
    output.add_argument("--html", type=Path, metavar="OUT.html", help="with pictures, in one file")
    output.add_argument(
        "--costs", action="store_true", help="measure parameters, multiply-adds and seconds, too"
    )
    output.add_argument("--pictures", type=Path, metavar="DIR", help="write pictures side by side")
    output.add_argument("--count", type=_at_least_one, default=12, help="how many of them")
    output.add_argument(
        "--by", choices=sorted(_BADNESS), default="line", help="what makes them good and bad"
    )


def _count(text: str) -> int:
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{value} is below 0")
    return value


def _at_least_one(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{value} is below 1")
    return value


if __name__ == "__main__":
    sys.exit(main())
