"""What those do who translate: run `python dev.py translations COMMAND`.

    update                    collect what the program says into all catalogues, and compile them
    merge LANGUAGE FILE.json  take translations in: {"English": "translation", ...}; where things
                              are counted {"English plural": ["form for one", "form for more"]}
    missing LANGUAGE          print what has no translation yet, as JSON
    strings                   print all that the program says, as JSON

The catalogues (`inbetweener_*.ts`) can also be edited with Qt Linguist (`pyside6-linguist`); run
`update` afterwards. What is marked unfinished there is shown in English.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from resources.translations.catalogues import (
    FORMS,
    Message,
    collect,
    compile_catalogue,
    merge,
    messages,
    qm_file,
    ts_file,
)


def main(arguments: list[str]) -> int:
    """Run one command; return the exit code."""
    match arguments:
        case ["update"]:
            return update()
        case ["merge", language, file] if language in FORMS:
            return take_in(language, Path(file))
        case ["missing", language] if language in FORMS:
            return tell([each for each in messages(ts_file(language)) if not each.forms])
        case ["strings"]:
            return tell(all_messages())
    print(__doc__)
    return 2


def update() -> int:
    """Collect and compile for every language, and say how far each is."""
    for language in FORMS:
        collect(ts_file(language))
        compile_catalogue(ts_file(language), qm_file(language))
        found = messages(ts_file(language))
        missing = sum(not each.forms for each in found)
        print(f"{language}: {len(found)} messages, {missing} without a translation")
    return 0


def take_in(language: str, file: Path) -> int:
    """Merge a file of translations into a catalogue, then bring all up to date."""
    unknown = merge(ts_file(language), json.loads(file.read_text(encoding="utf-8")))
    for text in unknown:
        print(f"not said by the program: {text!r}", file=sys.stderr)
    return update()


def all_messages() -> list[Message]:
    """Everything that the program says, with the file that says it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "all_en.ts"
        collect(file, locations="absolute")
        return messages(file)


def tell(found: list[Message]) -> int:
    """Print messages as JSON, in the form that translators are given."""
    print(json.dumps([_as_json(each) for each in found], ensure_ascii=False, indent=1))
    return 0


def _as_json(message: Message) -> dict[str, str]:
    counted = {"one": message.source} if message.many else {}
    return {"source": message.many or message.source, **counted, "where": message.where}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
