import pytest


@pytest.fixture
def rlottie():
    pytest.importorskip("rlottie_python", reason="rlottie-python, which is optional, is missing")
