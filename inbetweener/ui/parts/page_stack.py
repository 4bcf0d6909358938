"""PageStack: one page of several, as large as that one needs and not as the largest of them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class PageStack(QWidget):
    """Shows one page and hides the others, so that a short page is not scrolled.

    Qt's own stack asks for the room of its largest page, whichever is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def add_page(self, page: QWidget) -> None:
        """Put a page behind those that are there."""
        page.setVisible(not self._pages)
        self._pages.append(page)
        self._column.addWidget(page)

    @property
    def shown_page(self) -> int:
        """The index of the page that is shown."""
        return next(index for index, page in enumerate(self._pages) if not page.isHidden())

    def show_page(self, shown: int) -> None:
        """Show a page alone."""
        for index, page in enumerate(self._pages):
            page.setVisible(index == shown)
