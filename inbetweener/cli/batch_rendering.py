"""`inbetweener render` of many shots: one after the other, whatever becomes of each."""

from __future__ import annotations

import logging
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import typer

from inbetweener.cli.batch_manifest import read_manifest, refuse, shots_of_paths
from inbetweener.cli.batch_options import Options
from inbetweener.cli.batch_results import (
    ShotResult,
    ShotState,
    ShotTalk,
    refuse_foreign,
    results_json,
    results_table,
)
from inbetweener.cli.console import ExitCode, Talk
from inbetweener.cli.destination import parsed_pattern
from inbetweener.cli.failures import code_of, failure_sentence
from inbetweener.cli.timing_options import parsed_chart, parsed_count, parsed_exposure
from inbetweener.core.cancel import Cancelled
from inbetweener.storage.atomic import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from inbetweener.cli.batch_manifest import BatchShot
    from inbetweener.core.interpolator import Engine, Interpolator, ModelInfo

TALK = "inbetweener.talk"
_log = logging.getLogger(__name__)


class KeptModels:
    """An engine that loads each model once, however many shots are drawn with it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._open: dict[tuple[str, str], Interpolator] = {}

    def models(self) -> tuple[ModelInfo, ...]:
        """As of the engine."""
        return self._engine.models()

    def open(self, name: str, device: str) -> Interpolator:
        """As of the engine; loaded the first time.

        Raises:
            ModelError: as of the engine.
        """
        if (name, device) not in self._open:
            self._open[name, device] = self._engine.open(name, device)
        return self._open[name, device]


def is_batch(shots: Sequence[Path] | None, manifest: Path | None, results: Path | None) -> bool:
    """Whether a command is about a batch of shots.

    Raises:
        typer.BadParameter: it names no shot, or shots in two ways.
    """
    if manifest is not None and shots:
        raise typer.BadParameter("--manifest names the shots; leave out SHOT.")
    if manifest is None and not shots:
        raise typer.BadParameter("Name a SHOT, or several, or a file of them with --manifest.")
    return manifest is not None or results is not None or len(shots or ()) > 1


def render_batch(context: typer.Context, function: Callable[..., object]) -> int:
    """Render many shots.

    Args:
        context: of the command, with what was typed.
        function: what the command calls.

    Returns:
        The exit code: FAILED if any shot failed.

    Raises:
        typer.BadParameter: something that was asked makes no sense; nothing has been drawn.
        ExportError: the file of results is something else.
        StorageError: it cannot be written.
    """
    values = context.params
    options = Options(context.command.params, function)
    given = options.given(values, lambda name: _is_typed(context, name))
    if values["manifest"] is not None:
        shots = read_manifest(values["manifest"], given, options)
    else:
        shots = shots_of_paths(values["shots"], given, options)
    talk = Talk(is_json=values["json"], is_quiet=values["quiet"])
    batch = _Batch(context, shots, talk, is_quiet=values["quiet"])
    batch.refuse_nonsense()
    return batch.run(values["results"])


class _Batch:
    def __init__(
        self, context: typer.Context, shots: list[BatchShot], talk: Talk, *, is_quiet: bool
    ) -> None:
        self._command = context.command
        self._engine: Engine = KeptModels(context.obj)
        self._shots = shots
        self._talk = talk
        self._is_quiet = is_quiet
        self.results = [ShotResult(str(shot.path)) for shot in shots]

    def refuse_nonsense(self) -> None:
        """Before the first of many: values that no shot could take.

        Raises:
            typer.BadParameter: there are such; all are named.
        """
        models = [model.name for model in self._engine.models()]
        faults = []
        for shot in self._shots:
            try:
                self._context_of(shot)
                _refuse_values(shot, models)
            except Exception as error:
                if code_of(error) is not ExitCode.USAGE:
                    raise
                faults.append(f"{shot.place}: {failure_sentence(error)}")
        refuse("The batch", faults)

    def run(self, file: Path | None) -> int:
        """Render all, one after the other; the results so far are on the disk after each."""
        if file is not None:
            refuse_foreign(file)
        is_stopped = False
        for number, (shot, result) in enumerate(zip(self._shots, self.results, strict=True), 1):
            self._talk.note(f"[{number}/{len(self._shots)}] {shot.name}")
            is_stopped = self._render(shot, result)
            self._tell(result)
            if file is not None:
                write_atomically(file, results_json(self.results))
            if is_stopped:
                break
        self._show()
        if is_stopped:
            return ExitCode.STOPPED
        has_failed = any(each.state is ShotState.FAILED for each in self.results)
        return ExitCode.FAILED if has_failed else ExitCode.OK

    def _context_of(self, shot: BatchShot) -> Any:  # noqa: ANN401 - the shell's own class
        arguments = [*shot.arguments, "--", str(shot.path)]
        return self._command.make_context("render", arguments, obj=self._engine)

    def _render(self, shot: BatchShot, result: ShotResult) -> bool:
        """Render one shot; whether it was stopped."""
        started_s = time.monotonic()
        try:
            context = self._context_of(shot)
            context.meta[TALK] = ShotTalk(
                result, is_json=self._talk.is_json, is_quiet=self._is_quiet
            )
            with context:
                self._command.invoke(context)
            result.state = ShotState.DONE
        except (Cancelled, KeyboardInterrupt, typer.Abort):
            result.state, result.exit_code = ShotState.STOPPED, ExitCode.STOPPED
        except Exception as error:  # noqa: BLE001 - the night goes on
            _log.info("a shot of a batch failed", exc_info=error)
            result.state = ShotState.FAILED
            result.exit_code = code_of(error) or ExitCode.FAILED
            known = code_of(error) is not None
            result.message = (
                failure_sentence(error) if known else f"{type(error).__name__}: {error}"
            )
        result.seconds = round(time.monotonic() - started_s, 3)
        return result.state is ShotState.STOPPED

    def _tell(self, result: ShotResult) -> None:
        if result.message:
            self._talk.warn(f"{result.shot} failed: {result.message}", shot=result.shot)
        self._talk.event("shot", **asdict(result))

    def _show(self) -> None:
        states = [each.state for each in self.results]
        counts = {state.value: states.count(state) for state in ShotState}
        self._talk.event("batch", **counts)
        if self._talk.is_json:
            return
        self._talk.show(results_table(self.results))
        said = ", ".join(f"{count} {state}" for state, count in counts.items() if count)
        self._talk.result(f"{len(self.results)} shots: {said}.")


def _reason(error: Exception) -> str:
    """Why a shot failed; a fault of our own is named, and is in the log with its lines."""
    if code_of(error) is None:
        return f"{type(error).__name__}: {error}"
    return failure_sentence(error)


def _refuse_values(shot: BatchShot, models: Sequence[str]) -> None:
    """Values that no shot could take, whatever its drawings are.

    Raises:
        typer.BadParameter: there is one.
    """
    members = shot.members
    model = members.get("model")
    if model is not None and model not in models:
        raise typer.BadParameter(
            f"There is no model “{model}”. Choose one of: {', '.join(models)}."
        )
    if "format" not in members and members.get("pattern") is not None:
        parsed_pattern(str(members["pattern"]))
    for member, parse in _PARSERS.items():
        value = members.get(member)
        texts = [str(each) for each in value] if isinstance(value, list) else [str(value)]
        for word in ",".join(texts).split(",") if value is not None else ():
            if word.strip() != "-":
                parse(word.strip())


_PARSERS: dict[str, Callable[[str], object]] = {
    "on": parsed_exposure,
    "count": parsed_count,
    "chart": lambda word: parsed_chart(word, "--chart"),
}


def _is_typed(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"
