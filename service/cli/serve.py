"""`kotmai serve`: the site and the API, in one process."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.common import checked_rules, confirmed_words, examples, message_option, rules_option, the_project
from service.cli.engines import evaluator_of
from service.cli.terminal import BAD_INPUT, FAILED, refuse, say_folded
from service.render.styled import line, quiet, strong

if TYPE_CHECKING:
    from service.http.law import Law
    from service.project import Loaded, Project

#: What the optional extra brings.
_PACKAGES = ("starlette", "uvicorn", "uvloop", "httptools", "msgspec")


@click.command(
    name="serve",
    epilog=examples(
        "kotmai serve",
        "kotmai serve --port 8080 --workers 4",
        "kotmai serve --host 0.0.0.0 --no-site --log errors",
        "kotmai serve --allow-origin https://example.org",
    ),
)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at; 0.0.0.0 for all.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="The port; 0 for any.")
@click.option("--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="How many processes answer.")
@click.option("--site/--no-site", "with_site", default=True, help="Whether the annotated decree is served as well.")
@click.option(
    "--log",
    type=click.Choice(["errors", "requests", "facts"]),
    default="requests",
    show_default=True,
    help="What is logged, as JSON on the error stream; facts are only with `facts`.",
)
@click.option(
    "--allow-origin",
    "origins",
    multiple=True,
    metavar="ORIGIN",
    help="Another site whose pages may read the API; may be given several times. [default: none]",
)
@rules_option
@message_option
@click.pass_context
def command(
    ctx: click.Context, host: str, port: int, workers: int, with_site: bool, log: str, origins: tuple[str, ...]
) -> None:
    """Serve the annotated decree and the API.

    The site is at /, the API at /api/, with a page on it at /api/docs. The rules
    are read once, at the start; answers come from the generated evaluators.
    Ctrl-C ends it, once the questions at work are answered.

    Nothing is sent to anybody else, and facts are not logged unless --log facts
    says so. To be reached from other machines, put it behind a server that does
    TLS, and listen with --host.
    """
    _check_packages()
    from service.http.server import listen

    project = the_project(ctx)
    try:
        listening = listen(host, port)
    except (OSError, OverflowError) as problem:
        why = getattr(problem, "strerror", None) or problem
        refuse(
            f"{host}:{port} cannot be listened at: {why}.",
            [line("  Name another port with --port, or 0 for any that is free.")],
            code=FAILED,
        )
    say_folded(quiet("Reading the rules…"), err=True)
    loaded = checked_rules(project)
    folder = _site(ctx, project) if with_site else None
    law = law_of(project, loaded)
    _serve(law, folder, listening, workers, log, origins)


def law_of(project: Project, loaded: Loaded) -> Law:
    """What is served of checked rules."""
    from compiler.anchors.coverage import coverage
    from service.http.law import Law

    files = loaded.checked.files
    covered = coverage(files, loaded.checked.questions, confirmed_words(project, files))
    law = Law.of(loaded, evaluator_of(project, "python", loaded), covered)
    law.warm()
    return law


def _serve(law: Law, folder: Path | None, listening: object, workers: int, log: str, origins: tuple[str, ...]) -> None:
    import socket

    from service.http import logs, openapi
    from service.http.app import Settings
    from service.http.asking import Answering
    from service.http.limits import Limits
    from service.http.page import page
    from service.http.server import Serving
    from service.http.site import Site

    assert isinstance(listening, socket.socket)
    host, port = listening.getsockname()[:2]
    base = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    limits = Limits()
    found = openapi.description(law, Answering(law, limits))
    level: logs.Log = "errors" if log == "errors" else "facts" if log == "facts" else "requests"
    settings = Settings(
        law.version(),
        openapi.encoded(found),
        page(found, with_site=folder is not None, base=base),
        Site(folder) if folder is not None else None,
        limits,
        level,
        origins,
    )
    if folder is not None:
        say_folded("The annotated decree is at ", strong(f"{base}/"), err=True)
    say_folded("The API is at ", strong(f"{base}/api/docs"), quiet(" (Ctrl-C ends it)"), err=True)
    sys.stderr.flush()
    Serving(law, settings, listening).run(workers)


def _check_packages() -> None:
    """Ends the command where the optional extra is not installed."""
    from importlib.util import find_spec

    if sys.platform == "win32":
        refuse("`kotmai serve` runs on Linux and macOS; on Windows, run it in WSL.", code=FAILED)
    missing = [each for each in _PACKAGES if find_spec(each) is None]
    if missing:
        refuse(
            f"`kotmai serve` needs packages that are not installed: {', '.join(missing)}.",
            [line("  Install them with: ", strong('pip install "kotmai[serve]"'))],
            code=BAD_INPUT,
        )


def _site(ctx: click.Context, project: Project) -> Path:
    """The folder of the built site; it is built where there is none."""
    folder = project.root / ".build" / "site"
    if not (folder / "index.html").is_file():
        from service.cli import site

        say_folded(quiet("The site is not built yet, so that is done first; `kotmai site` builds it anew."), err=True)
        ctx.invoke(site.command, strict=False, out=None)
    return folder
