"""Synthetic cartoons: drawn once into a bank, posed and composited on the device, motion known."""

from inbetweener.training.cartoons.bank import Bank, BankSize
from inbetweener.training.cartoons.source import Cartoons, CartoonsConfig

__all__ = ["Bank", "BankSize", "Cartoons", "CartoonsConfig"]
