"""The preferences: one table of pages and rows (`pages`), and what shows them."""
