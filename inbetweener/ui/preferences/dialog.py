"""The preferences: pages at the left, their lines at the right, a search above both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inbetweener.session.settings import Settings
from inbetweener.ui.look.focus_ring import FocusRing
from inbetweener.ui.look.icons import icon
from inbetweener.ui.parts.form_parts import make_muted
from inbetweener.ui.parts.search_box import SearchBox
from inbetweener.ui.preferences.page_view import PageView
from inbetweener.ui.preferences.pages import PAGES
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.preferences.rows import Page, Row

_LIST_PX = 184
_ITEM_PX = 34
_AROUND_TITLE_PX = 56  # the symbol and the bar before it, and the margins
_KEEPS_ON_RESTORE = frozenset({"recent"})  # no default that anybody would want back


class PreferencesDialog(QDialog):
    """Whatever is chosen holds at once; the window behind stays in use meanwhile."""

    def __init__(
        self,
        workspace: Workspace,
        actions: Actions,
        parent: QWidget | None = None,
        pages: Sequence[Page] = PAGES,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.resize(840, 620)
        self._workspace = workspace
        self._actions = actions
        self.search = SearchBox(tr("Search the preferences"), self)
        self.list = self._build_list(pages)
        self._nothing = make_muted("", self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = pages
        self._views: dict[int, PageView] = {}  # made when they are looked at: all would take long
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._nothing)
        self.restore = QPushButton(tr("Restore Defaults…"), self)
        self.restore.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.list.setCurrentRow(0)
        self.refresh()
        self.ring = FocusRing(self)
        self.search.setFocus()

    def _build_list(self, pages: Sequence[Page]) -> QListWidget:
        pages_list = QListWidget(self)
        pages_list.setObjectName("pages")
        pages_list.setAccessibleName(tr("Pages"))
        pages_list.setIconSize(QSize(18, 18))
        metrics = pages_list.fontMetrics()
        longest_px = max(metrics.horizontalAdvance(f"{tr(page.title)}  (00)") for page in pages)
        pages_list.setFixedWidth(max(_LIST_PX, longest_px + _AROUND_TITLE_PX))
        for page in pages:
            item = QListWidgetItem(icon(page.symbol), tr(page.title), pages_list)
            item.setSizeHint(QSize(0, _ITEM_PX))
        return pages_list

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.list)
        middle.addWidget(self._stack, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addLayout(middle, 1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.went_on.connect(self._on_search_went_on)
        self.list.currentRowChanged.connect(self._show_page)
        self.restore.clicked.connect(self._on_restore_clicked)
        self._workspace.settings_changed.connect(self.refresh)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    @property
    def views(self) -> list[PageView]:
        """Every page, those that nobody has looked at included."""
        return [self._view(number) for number in range(len(self._pages))]

    def _view(self, number: int) -> PageView:
        if number not in self._views:
            page = self._pages[number]
            view = self._views[number] = PageView(page, self._workspace, self._actions)
            view.chosen.connect(self._on_view_chosen)
            self._stack.addWidget(view)
            view.show_settings(self._workspace.settings)
            view.mark(page.found(self.search.text()))
            self._put_in_tab_order(view)
        return self._views[number]

    def _put_in_tab_order(self, view: PageView) -> None:
        """Behind the list of pages: made last, the controls would come after the buttons."""
        before: QWidget = self.list
        for control in view.findChildren(QWidget):
            takes_tab = control.focusPolicy() & Qt.FocusPolicy.TabFocus
            is_inside = control.window() is self  # lists that open have windows of their own
            if takes_tab and is_inside and control.focusProxy() is None:
                QWidget.setTabOrder(before, control)
                before = control

    def open_page(self, name: str) -> None:
        """Show a page by its name."""
        names = [page.name for page in self._pages]
        self.search.clear()
        self.list.setCurrentRow(names.index(name))
        self.list.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Show every setting as it stands."""
        for view in self._views.values():
            view.show_settings(self._workspace.settings)
        self._show_restorable()

    @Slot()
    def _on_search_went_on(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    # The search

    @Slot(str)
    def _find(self, query: str) -> None:
        """Show the pages that hold what is looked for; the rows say themselves that they do."""
        is_asked = bool(query.strip())
        matching = []
        for number, page in enumerate(self._pages):
            found = page.found(query)
            if number in self._views:
                self._views[number].mark(found)
            item = self.list.item(number)
            title = tr(page.title)
            item.setText(f"{title}  ({len(found)})" if found else title)
            item.setHidden(is_asked and not found)
            if found or not is_asked:
                matching.append(number)
        self._nothing.setText(tr("No preference is called “{query}”.", query=query.strip()))
        if matching and self.list.currentRow() not in matching:
            self.list.setCurrentRow(matching[0])
        self._show_page()

    @Slot()
    def _show_page(self) -> None:
        shown = self._shown()
        self._stack.setCurrentWidget(shown if shown is not None else self._nothing)
        self._show_restorable()

    def _shown(self) -> PageView | None:
        """The page in view; None while nothing is found."""
        item = self.list.currentItem()
        is_there = item is not None and not item.isHidden()
        return self._view(self.list.currentRow()) if is_there else None

    # Changing

    @Slot(str, object)
    def _on_view_chosen(self, setting: str, value: object) -> None:
        self._workspace.change_setting(**{setting: value})

    def _restorable(self) -> tuple[Row, ...]:
        shown = self._shown()
        if shown is None:
            return ()
        changed = shown.page.changed(self._workspace.settings, Settings())
        return tuple(row for row in changed if row.setting not in _KEEPS_ON_RESTORE)

    def _show_restorable(self) -> None:
        self.restore.setEnabled(bool(self._restorable()))

    @Slot()
    def _on_restore_clicked(self) -> None:
        rows, shown = self._restorable(), self._shown()
        if shown is None or not rows or not self._is_meant(tr(shown.page.title), rows):
            return
        usual = Settings()
        names = [name for row in rows for name in row.settings]
        values = {name: getattr(usual, name) for name in names}
        self._workspace.change_settings(replace(self._workspace.settings, **values))

    def _is_meant(self, page: str, rows: Sequence[Row]) -> bool:
        """Ask, naming what would change."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Restore defaults"))
        count = tr_count("{n} preference", "{n} preferences", len(rows))
        box.setText(tr("Set {count} of “{page}” back?", count=count, page=page))
        box.setInformativeText("\n".join(f"• {tr(row.title)}" for row in rows))
        restore = box.addButton(tr("Restore Defaults"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is restore
