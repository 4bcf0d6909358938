"""The window of the help: contents and search at the left, a page at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRegularExpression, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inbetweener.ui.help.book import CONTENTS, HelpBook, HelpPage
from inbetweener.ui.help.typesetting import typeset
from inbetweener.ui.look import theme
from inbetweener.ui.look.focus_ring import FocusRing
from inbetweener.ui.look.icons import icon
from inbetweener.ui.parts.search_box import SearchBox
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LIST_PX = 230
_ITEM_PX = 28
_FILE_ROLE = Qt.ItemDataRole.UserRole
_SHORTEST_MARKED = 2  # letters: every other word would be marked by one


class HelpBrowser(QTextBrowser):
    """Shows pages of a book; links between them work, and so do back and forward."""

    def __init__(self, shown: Callable[[HelpPage], str], book: HelpBook, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = shown
        self._book = book
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Help page"))
        self.document().setDocumentMargin(22)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802, ANN401 - Qt's own
        """The text of a page."""
        if kind == QTextDocument.ResourceType.MarkdownResource.value:
            return self._shown(self._book.page(QUrl(name).fileName()))
        return super().loadResource(kind, name)

    def show_file(self, file: str) -> None:
        """Show a page by its file."""
        self.setSource(QUrl(file), QTextDocument.ResourceType.MarkdownResource)

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.isRelative():
            self.show_file(url.fileName())
        else:
            QDesktopServices.openUrl(url)

    def doSetSource(  # noqa: N802 - Qt's name
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.MarkdownResource,  # noqa: A002
    ) -> None:
        """Set the page as it comes, also on the way back and forward."""
        super().doSetSource(name, type)
        typeset(self.document())

    def mark(self, query: str) -> None:
        """Mark every word of a search on the page, and go to the first."""
        marks = []
        for word in query.split():
            if len(word) >= _SHORTEST_MARKED or not word.isascii():
                marks += self._marks_of(word)
        self.setExtraSelections(marks)
        if marks:
            first = min(marks, key=lambda each: each.cursor.position())
            place = first.cursor
            place.clearSelection()
            self.setTextCursor(place)
            self.ensureCursorVisible()

    def _marks_of(self, word: str) -> list[QTextEdit.ExtraSelection]:
        found = []
        pattern = QRegularExpression(QRegularExpression.escape(word))
        pattern.setPatternOptions(QRegularExpression.PatternOption.CaseInsensitiveOption)
        cursor = self.document().find(pattern, 0)
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(theme.ACCENT)
            mark.format.setForeground(theme.ON_ACCENT)
            found.append(mark)
            cursor = self.document().find(pattern, cursor)
        return found


class HelpWindow(QDialog):
    """Stands beside the main window and stays while one works.

    Args:
        book: the pages.
        shown: what a page looks like just now, shortcuts filled in.
        parent: the main window.
    """

    def __init__(
        self, book: HelpBook, shown: Callable[[HelpPage], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Inbetweener Help"))
        self.resize(900, 680)
        self._book = book
        self.browser = HelpBrowser(shown, book, self)
        self.search = SearchBox(tr("Search the help"), self)
        self.list = QListWidget(self)
        self.list.setObjectName("pages")
        self.list.setAccessibleName(tr("Pages of the help"))
        self.back = self._button("mdi6.arrow-left", tr("Back"), self.browser.backward)
        self.forward = self._button("mdi6.arrow-right", tr("Forward"), self.browser.forward)
        home = self._button("mdi6.home-outline", tr("Contents"), lambda: self.show_page(CONTENTS))
        self._lay_out(home)
        self._connect()
        self._fill(book.pages)
        FocusRing(self)

    def _button(self, symbol: str, name: str, pressed: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(symbol))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self, home: QToolButton) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        ways = QHBoxLayout()
        for button in (self.back, self.forward, home):
            ways.addWidget(button)
        ways.addStretch()
        left.addLayout(ways)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        for widget in (self.search, self.list):
            widget.setFixedWidth(_LIST_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self.browser, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.went_on.connect(self._on_search_went_on)
        self.list.currentItemChanged.connect(self._on_list_current_changed)
        self.browser.sourceChanged.connect(self._on_browser_source_changed)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        for button in (self.back, self.forward):
            button.setEnabled(False)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.browser.backward)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Forward), self, self.browser.forward)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    def show_page(self, file: str) -> None:
        """Show a page by its file; the contents where there is none of that name."""
        self.search.clear()
        self.browser.show_file(self._book.page(file).file)

    def reload(self) -> None:
        """Show the page anew, as after a change of theme or keys."""
        place = self.browser.verticalScrollBar().value()
        self.browser.reload()
        self.browser.verticalScrollBar().setValue(place)

    @property
    def listed(self) -> list[str]:
        """The titles in the list."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _fill(self, pages: Sequence[HelpPage]) -> None:
        shown = self.browser.source().fileName()
        self.list.blockSignals(True)
        self.list.clear()
        for page in pages:
            item = QListWidgetItem(page.title, self.list)
            item.setData(_FILE_ROLE, page.file)
            item.setSizeHint(QSize(0, _ITEM_PX))
            if page.file == shown:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    @Slot(str)
    def _find(self, query: str) -> None:
        if not query.strip():
            self._fill(self._book.pages)
            self.browser.setExtraSelections([])
            return
        found = self._book.find(query)
        self._fill(found)
        if found:
            self.browser.show_file(found[0].file)
            self.browser.mark(query)
        else:
            item = QListWidgetItem(tr("Nothing was found."), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    @Slot()
    def _on_list_current_changed(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.data(_FILE_ROLE):
            self.browser.show_file(item.data(_FILE_ROLE))
            self.browser.mark(self.search.text())

    @Slot(QUrl)
    def _on_browser_source_changed(self, source: QUrl) -> None:
        """Mark the page in the contents, however one came to it."""
        shown = source.fileName()  # the browser itself still names the page before
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if self.list.item(row).data(_FILE_ROLE) == shown:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    @Slot()
    def _on_search_went_on(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
