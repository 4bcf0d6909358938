from dataclasses import fields, replace

import cv2
import numpy as np
import pytest
import torch

from inbetweener.training.errors import TrainingError
from inbetweener.training.lottie import LottieClips, LottieConfig, load_bank, save_bank
from inbetweener.training.lottie.bank import ClipBank, pack_clips

SIDE = 160
CONFIG = LottieConfig(size=64, seed=1, zoom=(0.4, 0.4), opaque_share=0.0)


def sliding_disc(frames: int) -> list[np.ndarray]:
    """A red disc with soft edges that goes 8 px to the right each frame, premultiplied."""
    clip = []
    for frame in range(frames):
        alpha = np.zeros((SIDE, SIDE), np.uint8)
        cv2.circle(alpha, (30 + 8 * frame, 80), 20, 255, -1, cv2.LINE_AA)
        clip.append(np.dstack([alpha, alpha // 4, alpha // 8, alpha]))
    return clip


@pytest.fixture(scope="module")
def bank() -> ClipBank:
    return pack_clips([sliding_disc(13), sliding_disc(5)])


def test_frames_come_out_of_the_bank_as_they_went_in(bank, tmp_path):
    save_bank(bank, tmp_path / "bank.npz")
    again = load_bank(tmp_path / "bank.npz")
    np.testing.assert_array_equal(again.frame(3), sliding_disc(4)[3])
    np.testing.assert_array_equal(again.frame(13), sliding_disc(1)[0])


def test_an_opaque_frame_keeps_its_alpha():
    opaque = np.full((16, 16, 4), 255, np.uint8)
    opaque[..., 0] = np.arange(16)
    np.testing.assert_array_equal(pack_clips([[opaque]]).frame(0), opaque)


def test_what_is_not_a_bank_is_refused_in_words(tmp_path):
    (tmp_path / "bank.npz").write_bytes(b"not a bank")
    with pytest.raises(TrainingError, match=r"bank\.npz could not be read"):
        load_bank(tmp_path / "bank.npz")
    with pytest.raises(TrainingError, match="missing"):
        load_bank(tmp_path / "missing.npz")


def test_a_damaged_frame_is_an_error_in_words(bank):
    broken = replace(bank, packed=np.zeros_like(bank.packed))
    with pytest.raises(TrainingError, match="Frame 2"):
        broken.frame(2)


def test_the_truth_lies_at_t_between_the_keys(bank):
    batch = LottieClips(bank, CONFIG).draw(0, 24)
    weights = torch.stack([p[:, 3] for p in (batch.key_a, batch.truth, batch.key_b)])
    grid = torch.stack(torch.meshgrid(torch.arange(64.0), torch.arange(64.0), indexing="ij"))
    places = torch.einsum("mbhw,ihw->mbi", weights, grid) / weights.sum((2, 3))[..., None]
    expected = places[0] + (places[2] - places[0]) * batch.t[:, None]
    torch.testing.assert_close(places[1], expected, rtol=0, atol=0.05)
    far = (places[2] - places[0]).norm(dim=1) / (8 * 0.4)
    assert far.min() > 1.9
    assert far.max() > 6


def test_it_is_repeatable_and_steps_and_ranks_differ(bank):
    draw = LottieClips(bank, LottieConfig(size=48)).draw
    first, again = draw(1, 4), draw(1, 4)
    for field in fields(first):
        if field.name != "flows":
            assert torch.equal(getattr(first, field.name), getattr(again, field.name))
    assert not torch.equal(first.key_a, draw(2, 4).key_a)
    assert not torch.equal(first.key_a, draw(1, 4, rank=1).key_a)


def test_colour_is_premultiplied_flow_is_unknown_and_opaque_samples_are_opaque(bank):
    cels = LottieClips(bank, CONFIG).draw(0, 6)
    assert (cels.key_a[:, :3] <= cels.key_a[:, 3:] + 1e-6).all()
    assert cels.key_a[:, 3].min() == 0
    assert cels.flows.known.eq(0).all()
    assert cels.flows.a_to_b.shape == (6, 2, 64, 64)
    solid = LottieClips(bank, replace(CONFIG, opaque_share=1.0)).draw(0, 6)
    assert solid.truth[:, 3].min() > 1 - 1e-6
    assert solid.truth.max() <= 1
