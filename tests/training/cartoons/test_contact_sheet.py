import cv2
import numpy as np
import pytest
import torch

from inbetweener.training.cartoons import Cartoons, CartoonsConfig
from inbetweener.training.cartoons import __main__ as command
from inbetweener.training.cartoons.contact_sheet import COLUMNS, colour_flow, draw_sheet


def test_the_sheet_has_a_row_of_pictures_for_each_sample(bank):
    batch = Cartoons(CartoonsConfig(size=48), bank).draw(0, 3)
    sheet = draw_sheet(batch, side_by_side=1)
    assert sheet.shape[0] > 3 * 48
    assert sheet.shape[1] >= len(COLUMNS) * 48
    key_b = np.round(batch.key_b[0, :3, 20, 20].numpy() * 255)
    found = np.abs(sheet.astype(int) - key_b).max(axis=-1).min()
    assert found <= 1 or batch.key_b[0, 3, 20, 20] < 1


def test_stillness_is_white_and_opposite_ways_have_opposite_colours():
    flow = torch.zeros(2, 8, 8)
    flow[0, :, 4:] = 2.0
    flow[0, 4:, 4:] = -2.0
    wheel = colour_flow(flow).astype(int)
    assert (wheel[0, 0] == 255).all()
    np.testing.assert_allclose(wheel[0, 6] + wheel[6, 6], 255, atol=3)
    assert np.ptp(wheel[0, 6]) == 255


@pytest.fixture
def quick(monkeypatch, bank):
    """The command with a bank that is drawn already."""
    monkeypatch.setattr(command, "Cartoons", lambda config: Cartoons(config, bank))


def test_the_command_writes_a_picture_and_says_how_well_the_flow_holds(quick, tmp_path, capsys):
    out = tmp_path / "sheet.png"
    assert command.main(["--out", str(out), "--count", "2", "--size", "48"]) == 0
    assert cv2.imread(str(out)) is not None
    assert "a_to_t" in capsys.readouterr().out


def test_a_sheet_that_cannot_be_written_is_an_error_in_words(quick, tmp_path, capsys):
    out = tmp_path / "missing" / "sheet.png"
    assert command.main(["--out", str(out), "--count", "1", "--size", "32"]) == 1
    assert "could not be written" in capsys.readouterr().err
