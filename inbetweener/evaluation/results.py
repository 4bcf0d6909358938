"""What was measured, frame by frame, kept in a JSON file so that studies need no new run."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from inbetweener.errors import StorageError
from inbetweener.evaluation.clips import BenchmarkError
from inbetweener.evaluation.judging import Figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from inbetweener.evaluation.clips import Trial
    from inbetweener.evaluation.contestants import Contestant

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class FrameRow:
    """One drawn frame and how it was judged.

    Attributes:
        model: its name.
        clip: its name.
        category: of the clip.
        gap: "gap4" where the keys are four frames apart.
        trial: the test's name.
        target: index of the true frame in the clip.
        t: where the frame lies if the animation moved evenly, in (0, 1).
        drawn_t: where it was drawn; another one than `t` only with free timing.
        motion: of the test, in % of the diagonal (`evaluation.motion`).
        seconds: a drawn frame, the preparation of the gap shared out among its frames.
        figures: how near it came.
        confidence: what `measure_confidence` says; None where it was not asked or not known.
    """

    model: str
    clip: str
    category: str
    gap: str
    trial: str
    target: int
    t: float
    drawn_t: float
    motion: float
    seconds: float
    figures: Figures
    confidence: Mapping[str, float] | None = None


@dataclass(frozen=True, slots=True)
class Conditions:
    """What must be the same for figures to be compared.

    Attributes:
        benchmark: the set's name.
        device: where the models ran, as the user named it.
        free: whether timing was forgiven.
        confidence: whether confidence was measured.
    """

    benchmark: str
    device: str
    free: bool = False
    confidence: bool = False

    def described(self) -> str:
        """In words, for messages."""
        timing = "free timing" if self.free else "even timing"
        confidence = "with confidence" if self.confidence else "without confidence"
        return f"{self.benchmark}, {self.device}, {timing}, {confidence}"


@dataclass(slots=True)
class Results:
    """All rows under the same conditions; grows while tests are run.

    Attributes:
        conditions: of every row.
        versions: of the models, by name.
        rows: in the order in which they were measured.
    """

    conditions: Conditions
    versions: dict[str, str] = field(default_factory=dict)
    rows: list[FrameRow] = field(default_factory=list)

    def add(self, contestant: Contestant, rows: Iterable[FrameRow]) -> None:
        """Keep what was measured of a model, in place of what there was of the same frames."""
        self.versions[contestant.name] = contestant.version
        added = list(rows)
        frames = {(row.model, row.trial, row.target) for row in added}
        kept = [row for row in self.rows if (row.model, row.trial, row.target) not in frames]
        self.rows = [*kept, *added]

    def forget_other_versions(self, contestants: Iterable[Contestant]) -> None:
        """Drop the rows of models that would draw otherwise by now."""
        for contestant in contestants:
            if self.versions.get(contestant.name, contestant.version) != contestant.version:
                self.rows = [row for row in self.rows if row.model != contestant.name]

    def has(self, model: str, trial: Trial) -> bool:
        """Whether a model's frames of a test are here, all of them."""
        found = {row.target for row in self.rows if (row.model, row.trial) == (model, trial.name)}
        return found.issuperset(trial.targets)

    def motion_of(self, trial: Trial) -> float | None:
        """The motion of a test, where it has been measured for any model."""
        return next((row.motion for row in self.rows if row.trial == trial.name), None)

    def of(self, model: str, trials: Iterable[Trial]) -> list[FrameRow]:
        """A model's rows of the frames that some tests ask for."""
        frames = {(trial.name, target) for trial in trials for target in trial.targets}
        return [
            row for row in self.rows if row.model == model and (row.trial, row.target) in frames
        ]


def save_results(results: Results, path: Path) -> None:
    """Write the results as JSON; a stop at any moment leaves the old file or the new one.

    Raises:
        StorageError: the file cannot be written.
    """
    document = {
        "format": _FORMAT,
        "conditions": asdict(results.conditions),
        "versions": results.versions,
        "rows": [asdict(row) for row in results.rows],
    }
    unfinished = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(document, allow_nan=False), encoding="utf-8")
        unfinished.replace(path)
    except OSError as error:
        raise StorageError(f"{path} cannot be written: {error.strerror}.") from error


def load_results(path: Path) -> Results:
    """Read what `save_results` wrote.

    Raises:
        BenchmarkError: the file is gone, damaged, or of another format.
    """
    try:
        return _results(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise BenchmarkError(f"There is no file of results {path}.") from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BenchmarkError(f"{path} is no file of results: {error}.") from error


def continue_results(path: Path | None, conditions: Conditions) -> Results:
    """The results that a file holds already, to be added to; empty ones if there is none.

    Raises:
        BenchmarkError: the file was made under other conditions, or is damaged.
    """
    if path is None or not path.exists():
        return Results(conditions)
    results = load_results(path)
    if results.conditions != conditions:
        raise BenchmarkError(
            f"{path} was made under other conditions ({results.conditions.described()}; asked "
            f"are {conditions.described()}). Name another file, or remove this one."
        )
    return results


def _results(document: Any) -> Results:  # noqa: ANN401 - any JSON value
    if document["format"] != _FORMAT:
        raise ValueError(f"its format is {document['format']}, not {_FORMAT}")
    rows = [FrameRow(**{**row, "figures": Figures(**row["figures"])}) for row in document["rows"]]
    return Results(Conditions(**document["conditions"]), dict(document["versions"]), rows)
