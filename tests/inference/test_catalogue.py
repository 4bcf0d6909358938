from __future__ import annotations

import subprocess
import sys

import pytest

from inbetweener.errors import ModelError
from inbetweener.inference.catalogue import Catalogue


def test_listing_the_models_imports_neither_torch_nor_opencv() -> None:
    program = (
        "import sys; from inbetweener.inference.catalogue import Catalogue; "
        "assert Catalogue().models(); "
        "sys.exit(', '.join({'torch', 'cv2', 'PySide6'} & set(sys.modules)) or 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=60
    )

    assert done.returncode == 0, done.stderr


def test_every_listed_model_that_needs_no_weights_opens() -> None:
    catalogue = Catalogue()

    for model in catalogue.models():
        if not model.needs_weights:
            assert catalogue.open(model.name, "cpu").device == "cpu"


def test_the_default_model_needs_no_weights() -> None:
    default = Catalogue().models()[0]

    assert (default.name, default.needs_weights) == ("dis-splat", False)


def test_an_unknown_model_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(ModelError, match=r"'dis-splatt'.*one of: dis-splat"):
        Catalogue().open("dis-splatt", "cpu")


def test_an_unknown_device_is_refused() -> None:
    with pytest.raises(ModelError, match="toaster"):
        Catalogue().open("dis-splat", "toaster")
