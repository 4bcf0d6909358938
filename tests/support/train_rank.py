"""One of several processes that train together: `python -m tests.support.train_rank RECIPE OUT`.

It prints a digest of the weights that it ends with, so that ranks can be compared.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from unittest import mock

import torch  # noqa: TID253 - a program of its own

from inbetweener.training import run
from inbetweener.training.learner import Learner
from tests.support.training_runs import train_steps


def _digest(learner: Learner) -> str:
    # What batch norm counts is each process's own; the first one's is saved.
    weights = [w.detach().numpy().tobytes() for w in learner.network.parameters()]
    return hashlib.sha256(b"".join(weights)).hexdigest()


def main() -> None:
    """Train two steps and print."""
    torch.set_num_threads(1)
    learners: list[Learner] = []

    def make(*given: object, **named: object) -> Learner:
        learners.append(Learner(*given, **named))  # type: ignore[arg-type]
        return learners[-1]

    with mock.patch.object(run, "Learner", make):
        train_steps(Path(sys.argv[2]), 2, recipe=sys.argv[1])
    sys.stdout.write(f"{_digest(learners[0])}\n")


if __name__ == "__main__":
    main()
