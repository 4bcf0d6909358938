"""`inbetweener watch`: a shot that is drawn and exported anew whenever its keys change."""

from __future__ import annotations

import inspect
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

from inbetweener.cli.batch_options import Options
from inbetweener.cli.batch_rendering import TALK, KeptModels
from inbetweener.cli.console import ExitCode, Talk
from inbetweener.cli.failures import code_of, failure_sentence
from inbetweener.cli.following import FOLLOWER, WatchFollower
from inbetweener.cli.options import ShotArgument
from inbetweener.cli.render_command import render
from inbetweener.cli.rendering import cancelled_by_ctrl_c
from inbetweener.core.cancel import Cancelled
from inbetweener.storage.folder_listing import FileLook, Listing, folders_of, list_drawings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inbetweener.core.cancel import CancelToken
    from inbetweener.storage.opening import Opened

_NOT_WHILE_WATCHING = frozenset({"shots", "manifest", "results", "gaps", "join"})

OnceOption = Annotated[bool, typer.Option("--once", help="Bring the pictures up to date, and end.")]
EveryOption = Annotated[
    float, typer.Option(metavar="SECONDS", min=0.05, max=3600, help="How often to look.")
]


def watch(context: typer.Context, **_values: Any) -> None:  # noqa: ANN401 - those of `render`
    """Draw SHOT and write it, and again whenever a key is added, saved, renamed or taken away.

    Only what changed is drawn and written. Pictures of frames that are no more are taken away, if
    they are as they were written. Files of others are not replaced unless --overwrite is given.

    Takes every option of `inbetweener render`. Ctrl-C ends it.
    """
    values = context.params
    talk = Talk(is_json=values["json"], is_quiet=values["quiet"])
    watcher = _Watcher(context, talk)
    if values["once"]:
        watcher.render()
        return
    with cancelled_by_ctrl_c() as token:
        watcher.run(values["every"], token)
    raise typer.Exit(ExitCode.OK)


@dataclass(frozen=True, slots=True)
class _State:
    """What a render was made of: whatever of this changes asks for another one."""

    listing: Listing
    project: FileLook | None

    def is_same(self, other: _State | None) -> bool:
        return (
            other is not None
            and self.listing.is_same(other.listing)
            and self.project == other.project
        )


class _Watcher:
    def __init__(self, context: typer.Context, talk: Talk) -> None:
        self._command = _render_command()
        self._engine = KeptModels(context.obj)
        self._talk = talk
        self._shot = Path(context.params["shot"])
        self._follower = WatchFollower(talk)
        options = Options(self._command.params, render)
        given = options.given(
            {**_defaults(options), **context.params}, lambda name: _is_typed(context, name)
        )
        self._arguments = [
            each
            for member, value in given.items()
            for each in options.find(member).arguments(value, Path.cwd())
        ]

    def render(self) -> None:
        """Draw and write once.

        Raises:
            Exception: whatever `inbetweener render` ends with.
        """
        arguments = [*self._arguments, "--", str(self._shot)]
        with self._command.make_context("render", arguments, obj=self._engine) as row:
            row.meta[TALK], row.meta[FOLLOWER] = self._talk, self._follower
            self._command.invoke(row)
        if removed := self._follower.removed:
            self._talk.note(f"Pictures of frames that are no more, taken away: {removed}.")

    def run(self, every_s: float, token: CancelToken) -> None:
        """Draw and write, and again after each change that has settled, until the token is set.

        Raises:
            Exception: what the first render ends with; later ones are told and tried again.
        """
        self.render()
        done = self._state()
        for state in self._settled(every_s, token):
            if state.is_same(done):
                continue
            self._talk.event("changed", shot=str(self._shot))
            self._talk.note(f"{self._shot.name} has changed.")
            done = state
            try:
                self.render()
            except Cancelled:
                raise
            except Exception as error:
                if code_of(error) is None:
                    raise
                self._talk.warn(f"{failure_sentence(error)} Watching on.")
        self._talk.note("No longer watching; every picture that was written is whole.")

    def _settled(self, every_s: float, token: CancelToken) -> Iterator[_State]:
        """What lies there, whenever two looks in a row were alike."""
        self._talk.note(f"Watching {self._shot}; Ctrl-C ends it.")
        self._talk.event("watching", shot=str(self._shot))
        before: _State | None = None
        while not token.is_cancelled:
            pause(every_s)
            state = self._state()
            if state.is_same(before) and not token.is_cancelled:
                yield state
            before = state

    def _state(self) -> _State:
        opened: Opened | None = self._follower.opened
        if opened is None:
            return _State(Listing(), None)
        project = opened.project_path
        listing = list_drawings(opened.folder, folders_of(opened.scene))
        return _State(listing, None if project is None else _look(project))


def pause(seconds: float) -> None:
    """Wait; a signal is answered right after."""
    time.sleep(seconds)


def _look(path: Path) -> FileLook | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return FileLook(status.st_size, status.st_mtime_ns, status.st_ino)


def _render_command() -> Any:  # noqa: ANN401 - the shell's own class
    app = typer.Typer(add_completion=False)
    app.command()(render)
    return typer.main.get_command(app)


def _defaults(options: Options) -> dict[str, Any]:
    """Options of `render` that this command has not: nobody typed them."""
    return dict.fromkeys((each.name for each in options), None)


def _is_typed(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def _with_options_of(function: Callable[..., object]) -> None:
    """Let `watch` take what `render` takes: what one learns, the other knows."""
    hints = get_type_hints(function, include_extras=True)
    parameters = [
        each.replace(annotation=hints[name])
        for name, each in inspect.signature(function).parameters.items()
        if name not in _NOT_WHILE_WATCHING
    ]
    keyword = inspect.Parameter.POSITIONAL_OR_KEYWORD
    shot = inspect.Parameter("shot", keyword, annotation=ShotArgument)
    own = [
        inspect.Parameter("once", keyword, default=False, annotation=OnceOption),
        inspect.Parameter("every", keyword, default=0.5, annotation=EveryOption),
    ]
    signature = [parameters[0], shot, *parameters[1:], *own]
    watch.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    watch.__annotations__ = {each.name: each.annotation for each in signature} | {"return": None}


_with_options_of(render)
