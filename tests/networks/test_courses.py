"""The courses of pixels on a device are those that are told without one."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inbetweener.core.motion import Course, Way
from inbetweener.core.pace import Pace
from inbetweener.core.route import Route
from inbetweener.networks.courses import CourseMap
from inbetweener.networks.motion import Motion

_COURSES = (
    Course(pace=Pace(((0.5, 0.2),))),
    Course(Route(((0.0, 0.0), (5.0, 9.0), (10.0, 0.0))), Pace(((0.3, 0.7),))),
    Course(until=0.5),
)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8])
def test_a_network_carries_pixels_where_it_is_told_that_they_are(share):
    noise = np.random.default_rng(3)
    flow, bow = (noise.normal(0, 9, (2, 6, 8, 2)).astype(np.float32) for _ in "fb")
    course_of = noise.integers(0, 4, (2, 6, 8)).astype(np.uint8)
    both = _COURSES, tuple(course.backwards() for course in _COURSES)
    planes = [torch.from_numpy(each).permute(0, 3, 1, 2) for each in (flow, bow)]
    courses = CourseMap(torch.from_numpy(course_of.astype(np.int64))[:, None], both)
    motion = Motion(planes[0], planes[1], planes[0][:, :1], courses=courses)

    after = motion.after(torch.tensor([share, 1 - share])[:, None, None, None])

    for key, own in enumerate((share, 1 - share)):
        weight = np.ones((6, 8), np.float32)
        told = Way(flow[key], bow[key], weight, both[key], course_of[key]).after(own)
        assert after[key].permute(1, 2, 0).numpy() == pytest.approx(told, abs=1e-4)


def test_a_part_weighs_as_at_its_own_time_and_nothing_when_it_is_gone():
    courses = CourseMap(torch.tensor([[[[0, 1, 3]]]]), (_COURSES,))

    early, late = (courses.after(torch.full((1, 1, 1, 1), share)).worth for share in (0.5, 0.6))

    # Key A at the gap's middle weighs a half; the part is at a fifth of its way, so four fifths.
    assert early.flatten().tolist() == pytest.approx([1, 1.6, 1])
    assert late.flatten().tolist()[2] == 0
