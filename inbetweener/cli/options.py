"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from inbetweener.cli.opening import Sizes
from inbetweener.core.gap_closing import WIDEST_CLOSED_PX
from inbetweener.core.shot import Numbering
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.export_plan import Per

ShotArgument = Annotated[
    Path, typer.Argument(metavar="SHOT", help="A folder of keys, a project file, or one key.")
]
ShotsArgument = Annotated[
    list[Path] | None,
    typer.Argument(metavar="SHOT...", help="Folders of keys, project files, or one key."),
]
ManifestOption = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="A TOML or JSON file of shots, each with its options."),
]
ResultsOption = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Write what became of each shot as JSON."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Write JSON lines for a machine.")]
LevelOption = Annotated[
    str | None, typer.Option(help="Which drawings, where a folder holds several levels.")
]
NumbersOption = Annotated[
    Numbering | None, typer.Option(help="What the numbers in the file names mean.")
]
LayersOption = Annotated[
    bool,
    typer.Option(
        "--layers",
        help="Open the levels of SHOT, and the folders in it, as the layers of one scene.",
    ),
]
LayerOption = Annotated[
    str | None, typer.Option("--layer", help="Of a scene, only the layer of this name.")
]
BackgroundOption = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="A picture that lies under all layers during the scene."),
]
FlattenOption = Annotated[
    bool,
    typer.Option("--flatten", help="One picture a frame: all layers, seen through the camera."),
]
SetOption = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="LAYER:setting=value,…",
        help="How a layer is seen: opacity, x, y, parallax, blend, visible, held, background; may "
        "be given several times.",
    ),
]
CameraOption = Annotated[
    list[str] | None,
    typer.Option(
        "--camera",
        metavar="FRAME:x,y,zoom,degrees/ease",
        help="Where the camera is at a frame: the middle of what it sees, in pixels from the "
        "middle of the field; may be given several times.",
    ),
]
SamplingOption = Annotated[
    Sampling,
    typer.Option(help="How --flatten turns and scales; aliased is for art without soft edges."),
]
SizesOption = Annotated[
    Sizes, typer.Option(help="What to do with drawings of another size than most.")
]
OnOption = Annotated[
    str | None,
    typer.Option(
        "--on", help="ones, twos, threes or frames a drawing; a list gives each gap its own."
    ),
]
CountOption = Annotated[
    str | None, typer.Option(help="Inbetweens a gap, or a list: 3,1,2 ('-' leaves a gap alone).")
]
ExactColoursOption = Annotated[
    bool | None,
    typer.Option(
        "--exact-colours/--no-exact-colours",
        help="Keep inbetweens of flat art to the colours of their keys, in every gap.",
        show_default="as the project says",
    ),
]
LineLayerOption = Annotated[
    bool,
    typer.Option(
        "--line-layer", help="Write the lines alone too, with alpha, into the folder “lines”."
    ),
]
WholeLinesOption = Annotated[
    bool | None,
    typer.Option(
        "--whole-lines/--no-whole-lines",
        help="Draw the lines of line art anew, whole and of their width, in every gap.",
        show_default="as the project says",
    ),
]
CloseGapsOption = Annotated[
    int | None,
    typer.Option(
        "--close-gaps",
        metavar="PX",
        min=0,
        max=WIDEST_CLOSED_PX,
        help="Close gaps in the lines of inbetweens up to this width where the keys have none, in "
        "every gap; 0 closes none.",
        show_default="as the project says",
    ),
]
PinOption = Annotated[
    list[str] | None,
    typer.Option(
        "--pin",
        metavar="KEY:x,y:NEXT_KEY:x,y",
        help="A point of a key that is the same as a point of the next, in pixels from the centre "
        "of the upper left one; may be given several times, and end in :behind, :straight, "
        ":chart=slow-both or :path=x,y/x,y.",
    ),
]
PinsOption = Annotated[
    Path | None,
    typer.Option(
        "--pins",
        metavar="FILE",
        help="A TOML or JSON file of pins: points, lines, regions, what appears, vanishes or goes "
        "behind, paths, spacing of parts.",
    ),
]
ArcsOption = Annotated[
    str | None,
    typer.Option(
        "--arcs",
        metavar="automatic|straight",
        help="Whether what turns swings, or goes straight; a list gives each gap its own.",
    ),
]
ChartOption = Annotated[
    str | None,
    typer.Option(
        help="Spacing: even, slow-out-of-a, slow-in-to-b, slow-both, 0.2/0.5/0.8 … or a list."
    ),
]
ModelOption = Annotated[
    str | None,
    typer.Option(help="See `inbetweener models`; as-saved takes what the project says."),
]
GapsOption = Annotated[
    str | None,
    typer.Option(
        "--gaps",
        metavar="3-5,8",
        help="Draw only these gaps and write only their files: one worker's share of a shot that "
        "several draw together. Gaps count from 1, through the layers from the bottom up.",
    ),
]
CacheOption = Annotated[
    Path | None,
    typer.Option(
        "--cache",
        metavar="FOLDER",
        help="Keep what is drawn there, for all workers, and not in this user's own cache.",
    ),
]
JoinOption = Annotated[
    bool,
    typer.Option(
        "--join",
        help="When all gaps are drawn: write from the --cache what no worker wrote, and verify "
        "that every file is there and whole.",
    ),
]
OutOption = Annotated[
    Path | None, typer.Option(help="Folder of the pictures.", show_default="SHOT-inbetweens")
]
PatternOption = Annotated[str | None, typer.Option(help="File names, # for the number: A.####.png")]
FormatOption = Annotated[
    PictureFormat,
    typer.Option("--format", help="TIFF keeps the keys' bits; exr is linear light, half floats."),
]
StartOption = Annotated[int | None, typer.Option(help="Number of the first picture.", min=0)]
PerOption = Annotated[Per, typer.Option(help="One file a frame, or one a drawing.")]
