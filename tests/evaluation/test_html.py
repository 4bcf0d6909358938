from __future__ import annotations

from inbetweener.evaluation.html import html_report

_REPORT = """\
# open: a <b>, c

`python -m x 3 < 4`, today.

## Table

| group | psnr |
| ----- | ---- |
| all   | 21.5 ± 1.2 |
| a & b | `x` |
"""


def test_headings_paragraphs_and_tables_become_html() -> None:
    page = html_report(_REPORT, [])

    assert "<h1>open: a &lt;b&gt;, c</h1>" in page
    assert "<title>open: a &lt;b&gt;, c</title>" in page
    assert "<p><code>python -m x 3 &lt; 4</code>, today.</p>" in page
    assert "<tr><th>group</th><th>psnr</th></tr>" in page
    assert "<tr><td>a &amp; b</td><td><code>x</code></td></tr>" in page
    assert "-----" not in page
    assert "Pictures" not in page


def test_pictures_lie_within_the_file() -> None:
    page = html_report(_REPORT, [('01-best "a"', b"PNG")])

    assert '<img alt="01-best &quot;a&quot;" src="data:image/png;base64,UE5H">' in page
