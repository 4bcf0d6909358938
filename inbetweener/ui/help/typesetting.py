"""How a page of the help is set: room between lines, headings, keys that look like keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from inbetweener.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

_LINE_PERCENT = 132.0
_PARAGRAPH_PX = 10.0
_ITEM_PX = 5.0
_HEADING_POINTS = {1: 17.0, 2: 12.5, 3: 11.0}
_HEADING_TOP_PX = {1: 0.0, 2: 18.0, 3: 12.0}


def typeset(document: QTextDocument) -> None:
    """Set a document that was read from Markdown, in the colours of the theme in use."""
    whole = QTextCursor(document)
    whole.beginEditBlock()  # else the page would be laid out anew for every block
    block = document.begin()
    while block.isValid():
        _set_block(block)
        _set_keys(block)
        block = block.next()
    whole.endEditBlock()


def _set_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    shape = QTextBlockFormat()
    shape.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(_HEADING_TOP_PX.get(level, 0.0))
    if not cursor.currentTable():
        shape.setBottomMargin(_ITEM_PX if block.textList() or level else _PARAGRAPH_PX)
    cursor.mergeBlockFormat(shape)
    if level:
        letters = QTextCharFormat()
        letters.setFontPointSize(_HEADING_POINTS.get(level, 10.5))
        letters.setFontWeight(QFont.Weight.DemiBold)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters)


def _set_keys(block: QTextBlock) -> None:
    """What stands in signs of code is a key to press, on a ground of its own."""
    spans = []
    run = block.begin()
    while not run.atEnd():
        fragment = run.fragment()
        if fragment.charFormat().fontFixedPitch():
            spans.append((fragment.position(), fragment.length()))
        run += 1
    for start, length in spans:
        cursor = QTextCursor(block.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(theme.RAISED)
        look.setForeground(theme.TEXT)
        cursor.mergeCharFormat(look)
