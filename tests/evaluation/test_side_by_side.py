from __future__ import annotations

import numpy as np

from inbetweener.evaluation.judging import Figures
from inbetweener.evaluation.results import FrameRow
from inbetweener.evaluation.side_by_side import choose_frames, on_checker


def _row(clip: str, target: int, line: float) -> FrameRow:
    return FrameRow(
        model="m",
        clip=clip,
        category="line art",
        gap="gap2",
        trial=f"{clip} trial",
        target=target,
        t=0.5,
        drawn_t=0.5,
        motion=1.0,
        seconds=0.1,
        figures=Figures(20, 1, line, 1, 0),
    )


def _line(row: FrameRow) -> float:
    return row.figures.line


def test_good_middling_and_bad_frames_are_chosen_by_the_difference_of_two_models() -> None:
    before = [_row(f"c{i}", 1, 10) for i in range(7)]
    after = [_row(f"c{i}", 1, line) for i, line in enumerate((10, 2, 30, 8, 12, 11, 9))]

    choices = choose_frames({"old": before, "new": after}, 3, _line)

    assert [(choice.why, choice.rows[1].clip) for choice in choices] == [
        ("best", "c1"),
        ("median", "c0"),
        ("worst", "c2"),
    ]
    assert choices[0].rows == (before[1], after[1])


def test_one_model_is_ranked_by_its_own_figure() -> None:
    rows = [_row(f"c{i}", 1, line) for i, line in enumerate((5, 1, 9))]

    best, _, worst = choose_frames({"only": rows}, 3, _line)

    assert (best.rows[0].clip, worst.rows[0].clip) == ("c1", "c2")


def test_no_clip_is_shown_twice_while_there_are_others() -> None:
    rows = [_row("same", target, 0) for target in range(4)] + [_row("other", 1, 3)]

    choices = choose_frames({"only": rows}, 2, _line)

    assert {choice.rows[0].clip for choice in choices} == {"same", "other"}


def test_there_are_no_more_choices_than_frames() -> None:
    rows = [_row("same", target, target) for target in range(2)]

    choices = choose_frames({"only": rows}, 12, _line)

    assert sorted(choice.rows[0].target for choice in choices) == [0, 1]


def test_cels_lie_on_a_checker_and_opaque_pictures_hide_it() -> None:
    cel = np.zeros((24, 24, 4), np.uint8)
    cel[:6, :6] = (200, 10, 20, 255)

    panel = on_checker(cel)

    assert panel[0, 0].tolist() == [200, 10, 20]
    assert panel[8, 8].tolist() == [255] * 3
    assert panel[8, 16].tolist() == [232] * 3
    assert on_checker(cel[..., :3])[8, 16].tolist() == [0, 0, 0]
