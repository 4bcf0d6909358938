"""Sets Inbetweener up and runs it; needs nothing but Python 3.11 or newer.

    python3 dev.py demo             render the sample shot, then open the app on it
    python3 dev.py test             run every check
    python3 dev.py test -- ARGS     run only pytest, with these arguments
    python3 dev.py long-test [ARGS] damaged files, kills, a long session and the budgets, for hours
    python3 dev.py run [ARGS]       start the app (run --help lists what it takes)
    python3 dev.py audit            look the packages up in the database of known faults
    python3 dev.py translations     what translators do (without arguments it lists what it takes)
    python3 dev.py manual           make the manual: build/manual/index.html
    python3 dev.py setup            only set up; the others do this by themselves

Everything is installed into the folder .venv, in the versions that constraints.txt names; what is
one file for every platform only with the hash that constraints-hashed.txt names.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections import deque
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - this file is what people start with an old Python
    sys.exit(
        f"Inbetweener needs Python 3.11 or newer; this is {sys.version.split()[0]}. "
        "Install a newer one and run this again with it, for example: python3.12 dev.py demo"
    )

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SAMPLE = Path("resources") / "sample"
DEMO_OUTPUT = Path("demo-output")
MANUAL = Path("build") / "manual"

# What Qt loads from the system on Linux, and the Debian package that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# What the tests of real windows start; without them those tests are skipped.
X_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}

STATIC_CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    # One platform, so that every machine finds the same: the tests name calls Windows lacks.
    "mypy": ["-m", "mypy", "--platform", "linux"],
    "lint-imports": [
        "-c",
        "from importlinter.cli import lint_imports_command as lint; lint()",
        "--no-logo",
    ],
}


class SetUpError(Exception):
    """Set-up cannot go on; the message says what to do."""


def main(arguments: list[str]) -> int:
    """Runs one sub-command and returns the exit code."""
    # No match statement: an old Python must get as far as the check above.
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command in {"-h", "--help", "help"}:
        print(__doc__)
        return 0
    if command not in COMMANDS or (rest and not takes_arguments(command, rest)):
        print(__doc__)
        return 2
    try:
        return COMMANDS[command](rest)
    except SetUpError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("\nStopped. Run the same command again to go on.")
        return 130


def takes_arguments(command: str, rest: list[str]) -> bool:
    """The app and the translators' tool take arguments, pytest takes them behind a `--`."""
    takes_any = command in {"run", "translations", "long-test"}
    return takes_any or (command == "test" and rest[0] == "--")


def say(line: str) -> None:
    """Prints a line at once, before anything a child process prints."""
    print(line, flush=True)


# ------------------------------------------------------------------------------------- demo, test


def demo(_: list[str]) -> int:
    """Renders the sample shot as a user would, then opens the app on it."""
    set_up()
    say(f"Rendering {SAMPLE} ...")
    started = time.monotonic()
    code = in_venv(["-m", "inbetweener", "render", str(SAMPLE), "--out", str(DEMO_OUTPUT)])
    if code != 0:
        say(f"The sample could not be rendered (exit code {code}); the reason is above.")
        return code
    count = sum(1 for _ in (ROOT / DEMO_OUTPUT).rglob("*.png"))
    say(f"{count} pictures are in {ROOT / DEMO_OUTPUT} ({time.monotonic() - started:.1f} s).")
    if not has_display():
        say("No display here, so the app stays closed. Later: python3 dev.py run --sample")
        return 0
    say("Opening the app on a copy of the sample; close its window to end the demo.")
    return in_venv(["-m", "inbetweener", "--sample"])


def test(arguments: list[str]) -> int:
    """Runs every check, says how each went, and fails if any did.

    Arguments behind a `--` go to pytest, which then runs alone and in one process.
    """
    set_up()
    provide_x_programs()
    if arguments:
        return in_venv(["-m", "pytest", *arguments[1:]], test_environment())
    results = []
    for name, check in {**STATIC_CHECKS, "pytest": pytest_command()}.items():
        say(f"\n== {name}")
        started = time.monotonic()
        code = in_venv(check, test_environment())
        results.append((name, code == 0, time.monotonic() - started))
    say("\n" + summary(results))
    return 0 if all(passed for _, passed, _ in results) else 1


def long_test(arguments: list[str]) -> int:
    """Runs the long form of the tests of reliability; `--hours N` says for how long."""
    set_up()
    return in_venv(["-m", "tests.long", *arguments], test_environment())


def audit(_: list[str]) -> int:
    """Says what is known against the pinned packages, where the network allows to ask."""
    set_up()
    return in_venv(["packaging/audit.py"])


def run(arguments: list[str]) -> int:
    """Starts the app, or whatever its arguments say."""
    set_up()
    return in_venv(["-m", "inbetweener", *arguments])


def translations(arguments: list[str]) -> int:
    """Collects what the program says for Qt Linguist, takes translations in, compiles them."""
    set_up()
    return in_venv(["-m", "resources.translations", *arguments])


def manual(_: list[str]) -> int:
    """Makes HTML of the help and of the pages in docs."""
    set_up()
    return in_venv(["-m", "docs.build_manual", str(MANUAL)])


def setup(_: list[str]) -> int:
    """Sets up and does no more."""
    set_up()
    return 0


def pytest_command() -> list[str]:
    """The arguments for all tests: one process a core, each file in one process."""
    processes = min(os.cpu_count() or 1, 4)
    return ["-m", "pytest", "-n", str(processes), "--dist", "loadfile"]


def test_environment() -> dict[str, str]:
    """Windows stay off the screen, and the test processes do not fight over the cores."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}


def summary(results: list[tuple[str, bool, float]]) -> str:
    """The closing table: name, ok or FAILED, seconds."""
    return "\n".join(
        f"{name:<14}{'ok' if passed else 'FAILED':<8}{seconds:6.1f} s"
        for name, passed, seconds in results
    )


def in_venv(arguments: list[str], environment: dict[str, str] | None = None) -> int:
    """Runs Python in .venv, from the project's folder, and returns its exit code."""
    command = [str(venv_python()), *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# ----------------------------------------------------------------------------------------- set-up


def set_up() -> None:
    """Makes .venv complete and up to date; does nothing where it is.

    Raises:
        SetUpError: it cannot be done; the message says what is missing.
    """
    provide_qt_libraries()
    stamp, wanted = VENV / "inbetweener-stamp", wanted_stamp()
    if venv_python().exists() and read_or_empty(stamp) == wanted:
        return
    started = time.monotonic()
    prepare_venv()
    # While this file is there, an install was interrupted and may be half done.
    unfinished = VENV / "inbetweener-unfinished"
    stamp.unlink(missing_ok=True)
    unfinished.touch()
    install_packages()
    stamp.write_text(wanted, encoding="utf-8")
    unfinished.unlink()
    say(f"Set up in {time.monotonic() - started:.0f} s.")


def wanted_stamp() -> str:
    """What .venv must have been made from: this Python, this place, these versions."""
    digest = hashlib.sha256()
    for name in ("constraints.txt", "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    return f"{sys.version_info.major}.{sys.version_info.minor} {ROOT} {digest.hexdigest()}\n"


def read_or_empty(file: Path) -> str:
    """The file's text, or nothing where there is no such file."""
    return file.read_text(encoding="utf-8") if file.exists() else ""


def venv_python() -> Path:
    """The Python in .venv, whether it exists or not."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare_venv() -> None:
    """Makes .venv, anew where one is there that was left half done or is another Python's."""
    if venv_is_sound():
        return
    say("Making .venv anew ..." if VENV.exists() else "Making .venv ...")
    if importlib.util.find_spec("ensurepip") is None:
        provide_ensurepip()
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if subprocess.run(command, check=False).returncode != 0:
        raise SetUpError(f"Python could not make {VENV}; its reason is above.")


def venv_is_sound() -> bool:
    """Whether .venv has this version of Python and a pip, and no install broke off in it."""
    if (VENV / "inbetweener-unfinished").exists() or not venv_python().exists():
        return False
    probe = "import pip, sys; print(*sys.version_info[:2])"
    found = subprocess.run(
        [str(venv_python()), "-c", probe], capture_output=True, text=True, check=False
    )
    return found.stdout.split() == [str(number) for number in sys.version_info[:2]]


def provide_ensurepip() -> None:
    """Debian ships Python without the module that puts pip into a new environment."""
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not apt_install([package]):
        raise SetUpError(
            "This Python cannot make virtual environments: its module ensurepip is missing. "
            f"On Debian and Ubuntu: sudo apt-get install -y {package}"
        )


def install_packages() -> None:
    """Installs the project and all it needs, in the pinned versions.

    Raises:
        SetUpError: pip failed; its last lines are in the message.
    """
    say("Installing the packages (several minutes the first time) ...")
    pip_install(["--no-deps", "--require-hashes", "-r", "constraints-hashed.txt"])
    pip_install(["-c", "constraints.txt", "-e", ".[dev]"])


def pip_install(arguments: list[str]) -> None:
    """Runs pip, and shows what it is busy with.

    Raises:
        SetUpError: it failed; its last lines are in the message.
    """
    command = [str(venv_python()), "-m", "pip", "install", "--disable-pip-version-check"]
    command += ["--no-input", "--progress-bar", "off", *arguments]
    last_lines: deque[str] = deque(maxlen=15)
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as pip:
        for line in pip.stdout or ():
            last_lines.append(line.rstrip())
            show_progress(line)
    show_progress("")
    if pip.returncode != 0:
        raise SetUpError("\n".join([*last_lines, "pip could not install the packages; see above."]))


def show_progress(pip_line: str) -> None:
    """Shows what pip is busy with on one line of a terminal; stays silent in a log."""
    if sys.stdout.isatty():
        print(f"\r  {pip_line.strip()[:76]:<76}\r", end="", flush=True)


# ------------------------------------------------------------------------------- system libraries


def provide_qt_libraries() -> None:
    """On Linux, installs the system libraries that Qt lacks, or says how to."""
    missing = missing_qt_packages() if sys.platform == "linux" else []
    if missing and not apt_install(missing):
        say("Qt lacks system libraries here; the window will not open until they are installed.")
        say(f"On Debian and Ubuntu: sudo apt-get install -y {' '.join(missing)}")


def provide_x_programs() -> None:
    """On Linux, installs what the tests of real windows need, or says what is skipped."""
    if sys.platform != "linux":
        return
    missing = [package for name, package in X_PROGRAMS.items() if shutil.which(name) is None]
    if missing and not apt_install(missing):
        say("The tests that open real windows are skipped without these programs.")
        say(f"On Debian and Ubuntu: sudo apt-get install -y {' '.join(missing)}")


def missing_qt_packages() -> list[str]:
    """The Debian packages of the libraries that cannot be loaded, in order."""
    return [package for library, package in QT_LIBRARIES.items() if not can_load(library)]


def can_load(library: str) -> bool:
    """Whether the system's loader finds this library and all that it needs."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_install(packages: list[str]) -> bool:
    """Installs Debian packages where we may; returns whether they are there now."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return False
    say(f"Installing with apt-get: {' '.join(packages)} ...")
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    # A fresh container has no package lists yet, and old lists name files that are gone.
    return apt(install) or (apt(["apt-get", "update", "-qq"]) and apt(install))


def apt(command: list[str]) -> bool:
    """Runs apt-get without questions; shows what it said only where it failed."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        say("\n".join(done.stderr.strip().splitlines()[-3:]))
    return done.returncode == 0


COMMANDS = {
    "demo": demo,
    "test": test,
    "long-test": long_test,
    "audit": audit,
    "run": run,
    "translations": translations,
    "manual": manual,
    "setup": setup,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
