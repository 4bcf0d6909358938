from dataclasses import replace

import numpy as np
import pytest
import torch

from inbetweener.training.cartoons.bank import LEVELS, Bank, detail_for, draw_bank
from inbetweener.training.cartoons.drawing.figures import Part
from inbetweener.training.cartoons.drawing.looks import Style
from inbetweener.training.cartoons.drawing.pieces import Role


def cut_out(bank: Bank, piece: int, level: int = 0) -> torch.Tensor:
    left, top, width, height = bank.boxes[piece, level].astype(int)
    return bank.atlas[0, :, top : top + height, left : left + width]


def test_the_same_seed_draws_the_same_bank_and_another_does_not(tiny_size):
    small = replace(tiny_size, figures=4, props=6, scenery=6, backdrops=1)
    one, two, other = (draw_bank(seed, small, torch.device("cpu")) for seed in (1, 1, 2))
    assert torch.equal(one.atlas, two.atlas)
    assert one.atlas.shape != other.atlas.shape or not torch.equal(one.atlas, other.atlas)


def test_no_two_pieces_share_a_place(bank):
    taken = np.zeros(bank.atlas.shape[2:], int)
    for left, top, width, height in bank.boxes.reshape(-1, 4).astype(int):
        taken[top : top + height, left : left + width] += 1
    assert taken.max() == 1


def test_every_style_and_role_is_there(bank):
    for style in Style:
        assert len(bank.find_figures((style,))) > 0
        assert len(bank.find(Role.PROP, (style,))) > 0
    for role in (Role.SCENERY, Role.BACKDROP, Role.PLAIN, Role.PAPER):
        assert len(bank.find(role)) > 0


def test_the_atlas_is_premultiplied_and_in_range(bank):
    assert bank.atlas.min() >= 0
    assert bank.atlas.max() <= 1
    assert (bank.atlas[:, :3] <= bank.atlas[:, 3:] + 1e-6).all()


def test_backdrops_are_opaque_at_every_level(bank):
    for role in (Role.BACKDROP, Role.PLAIN, Role.PAPER):
        for level in range(LEVELS):
            assert cut_out(bank, bank.find(role)[0], level)[3].min() == 1


def test_line_art_is_grey_and_wires_are_mostly_empty(bank):
    for style in (Style.INK, Style.WIRE):
        for piece in bank.find(Role.PROP, (style,)):
            colour = cut_out(bank, piece)[:3]
            assert (colour.amax(dim=0) - colour.amin(dim=0)).max() < 0.01
    filled = {
        style: np.mean(
            [
                float(cut_out(bank, p)[3].mean())
                for p in bank.figures[bank.find_figures((style,))][:, Part.TORSO]
            ]
        )
        for style in (Style.INK, Style.WIRE)
    }
    assert filled[Style.WIRE] < 0.6 * filled[Style.INK]


def test_limbs_hang_on_their_joints_and_both_arms_are_one_drawing(bank):
    arm, forearm = Part.NEAR_ARM, Part.NEAR_FOREARM
    for parts, joints in zip(bank.figures, bank.joints, strict=True):
        assert parts[arm] == parts[Part.FAR_ARM]
        np.testing.assert_allclose(joints[forearm], bank.tips[parts[arm]])
        inside = bank.boxes[parts[Part.TORSO], 0, 2:]
        assert (joints[arm] > 0).all()
        assert (joints[arm] < inside).all()


@pytest.mark.parametrize(("size", "detail"), [(64, 1.0), (128, 1.0), (240, 1.5), (1000, 2.0)])
def test_larger_pictures_get_larger_drawings_within_reason(size, detail):
    assert detail_for(size) == detail


def test_detail_enlarges_forms(bank, tiny_size):
    small = replace(tiny_size, props=6, scenery=6, backdrops=1)
    large = draw_bank(3, small, torch.device("cpu"), detail=1.5)
    torso = Part.TORSO
    ratio = large.boxes[large.figures[0, torso], 0, 3] / bank.boxes[bank.figures[0, torso], 0, 3]
    assert 1.3 < ratio < 1.7
