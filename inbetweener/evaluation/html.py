"""The report as one HTML file that can be sent to anybody: tables and pictures within it."""

from __future__ import annotations

import base64
import html
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_STYLE: Final = """\
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; color: #222; }
table { border-collapse: collapse; margin: 1rem 0; font-size: 13px; }
th, td { border-bottom: 1px solid #ddd; padding: .25rem .6rem; text-align: left; }
th { background: #f4f4f4; position: sticky; top: 0; }
img { max-width: 100%; display: block; margin: 1rem 0; }
code { background: #f4f4f4; padding: 0 .2rem; }
"""
_CODE: Final = re.compile(r"`([^`]+)`")


def html_report(report: str, pictures: Iterable[tuple[str, bytes]]) -> str:
    """Our own Markdown reports as HTML: headings, paragraphs and tables are all that they have.

    Args:
        report: from `report.report`.
        pictures: what each shows, and its PNG; put at the end.
    """
    blocks = report.strip().split("\n\n")
    title = blocks[0].lstrip("# ")
    shown = [_figure(*picture) for picture in pictures]
    if shown:
        shown.insert(0, "<h2>Pictures</h2>")
    body = "\n".join([*map(_block, blocks), *shown])
    head = f'<meta charset="utf-8"><title>{html.escape(title)}</title><style>{_STYLE}</style>'
    return f"<!doctype html>\n<html><head>{head}</head>\n<body>\n{body}\n</body></html>\n"


def _block(block: str) -> str:
    if block.startswith("#"):
        marks, _, words = block.partition(" ")
        return f"<h{len(marks)}>{_inline(words)}</h{len(marks)}>"
    if block.startswith("|"):
        return _table(block.splitlines())
    return f"<p>{_inline(block)}</p>"


def _table(lines: Sequence[str]) -> str:
    header, _, *rows = lines
    cells = [_cells(header, "th"), *(_cells(row, "td") for row in rows)]
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def _cells(line: str, kind: str) -> str:
    parts = line.strip().strip("|").split("|")
    return "".join(f"<{kind}>{_inline(part.strip())}</{kind}>" for part in parts)


def _inline(text: str) -> str:
    return _CODE.sub(r"<code>\1</code>", html.escape(text, quote=False))


def _figure(words: str, png: bytes) -> str:
    data = base64.b64encode(png).decode("ascii")
    return f'<img alt="{html.escape(words)}" src="data:image/png;base64,{data}">'
