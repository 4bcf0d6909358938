"""The document: frozen values, pure edits, timing, and the contracts of the engine."""
