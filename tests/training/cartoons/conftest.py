import pytest
import torch

from inbetweener.training.cartoons.bank import Bank, BankSize, draw_bank

TINY = BankSize(figures=6, props=18, scenery=6, backdrops=2, plains=2, backdrop_pixels=96)


@pytest.fixture(scope="session")
def tiny_size() -> BankSize:
    return TINY


@pytest.fixture(scope="session")
def bank() -> Bank:
    return draw_bank(3, TINY, torch.device("cpu"))
