"""Folders of Lottie animations as training pictures: rendered once, true at every moment."""

from inbetweener.training.lottie.bank import ClipBank, load_bank, save_bank
from inbetweener.training.lottie.source import LottieClips, LottieConfig

__all__ = ["ClipBank", "LottieClips", "LottieConfig", "load_bank", "save_bank"]
