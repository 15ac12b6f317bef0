"""`kotmai calendar`: calendars of working days, shown, or held against what the package `holidays` lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.terminal import Refusal, refuse, say, say_folded, width
from service.render.styled import line, quiet, strong

if TYPE_CHECKING:
    from compiler.names.tree import WorkCalendar
    from service.project import Loaded

_YEARS = "YEAR|YEAR-YEAR"


@click.group(
    name="calendar",
    epilog=examples(
        "kotmai calendar show --years 2016",
        "kotmai calendar show Lao_PDR --years 2015-2017",
        "kotmai calendar propose --until 2027",
    ),
)
def command() -> None:
    """Show the calendars of working days, or propose days for one.

    A calendar is declared in the rules with its weekend, its years and its table
    of holidays, in which each day has its source.
    """


@command.command(name="show", epilog=examples("kotmai calendar show --years 2016", "kotmai calendar show Lao_PDR"))
@click.argument("name", required=False)
@click.option("--years", metavar=_YEARS, help="Only these years.")
@rules_option
@message_option
@click.pass_context
def show(ctx: click.Context, name: str | None, years: str | None) -> None:
    """Show the days that a calendar lists, each with its source.

    NAME is a declared calendar; it may be left out where there is only one.
    """
    from service.render.calendar import calendar_lines

    if name and name[0].isdigit() and years is None:  # `show 2016`: no calendar's name begins with a digit
        name, years = None, name
    calendar = _chosen(checked_rules(the_project(ctx)), name).value
    first, last = _range(years) if years else (calendar.first_year, calendar.last_year)
    if first < calendar.first_year or last > calendar.last_year:
        refuse(f"The calendar {calendar.name} covers the years {calendar.first_year} to {calendar.last_year}.")
    say(*calendar_lines(calendar, range(first, last + 1), width()))


@command.command(
    name="propose",
    epilog=examples(
        "kotmai calendar propose", "kotmai calendar propose --until 2027", "kotmai calendar propose | git apply"
    ),
)
@click.argument("name", required=False)
@click.option("--country", default="LA", show_default=True, metavar="CODE", help="As the package names it (ISO 3166).")
@click.option("--until", type=int, metavar="YEAR", help="The last year. [default: that of the calendar]")
@rules_option
@message_option
@click.pass_context
def propose(ctx: click.Context, name: str | None, country: str, until: int | None) -> None:
    """Propose days for a table of holidays, as a diff to review.

    The days are those that the Python package `holidays` lists and the table
    lacks; they say in the table that nobody has checked them. Nothing is
    written: put each day against its notice, then apply what holds.
    """
    from service.project.proposal import NoCountry, NoPackage, difference, listed, proposed

    project = the_project(ctx)
    loaded = checked_rules(project)
    declared = _chosen(loaded, name)
    calendar = declared.value
    if not declared.table:
        refuse(f'The calendar {calendar.name} names no table of holidays: add `holidays "name.csv"` to it.')
    last = calendar.last_year if until is None else until
    if not calendar.first_year <= last <= 2100:
        refuse(f"The proposal begins in {calendar.first_year}: --until takes a year from then to 2100.")
    years = range(calendar.first_year, last + 1)
    try:
        package = listed(country, years)
    except NoPackage:
        refuse(
            "The package `holidays`, which the proposal comes from, is not installed.",
            [line("  Install it with: ", strong("pip install 'kotmai[calendars]'"))],
        )
    except NoCountry:
        refuse(f"The package `holidays` knows no country `{country}`. Countries have two letters, such as LA.")
    before = next(each.text for each in loaded.tables if each.path == declared.table)
    found = list(difference(declared.table, before, proposed(before, package, years)))
    for each in found:
        click.echo(each, nl=False)
    if not found:
        say_folded(f"The package holidays {package.version} lists no day that {declared.table} lacks.", err=True)
        return
    say_folded(
        quiet("Nothing was written. Put each day against its notice; "),
        quiet("`kotmai calendar propose | git apply` takes over what is shown."),
        err=True,
    )
    if last > calendar.last_year:
        years_said = f"years {calendar.first_year} to {last}"
        say_folded(quiet(f"Then say `{years_said}` in {declared.span.path}, line {declared.span.line}."), err=True)


def _chosen(loaded: Loaded, name: str | None) -> WorkCalendar:
    """The calendar of that name, or the only one; ends the command for any other."""
    found = [each for module in loaded.checked.names.modules.values() for each in module.calendars.values()]
    if not found:
        refuse("The rules declare no calendar; one is declared with `declaration calendar Name:`.")
    wanted = [each for each in found if name is None or name in (each.name.name, str(each.name))]
    if len(wanted) == 1:
        return wanted[0]
    from dsl.diagnostics.suggest import did_you_mean

    names = [each.name.name for each in found]
    headline = "Name one of these calendars:" if name is None else f"There is no calendar `{name}`. There are:"
    hint = did_you_mean(name, names) if name is not None else ""
    raise Refusal(f"{headline} {', '.join(f'`{each}`' for each in names)}. {hint}".strip())


def _range(years: str) -> tuple[int, int]:
    """`2016`, or `2015-2017`."""
    first, dash, last = years.partition("-")
    if not (first.isdecimal() and (last.isdecimal() or not dash)) or len(years) > 9:
        refuse(f"`{years}` is no year and no range of years. Write --years 2016 or --years 2015-2017.")
    if dash and int(last) < int(first):
        refuse(f"The years {years} end before they begin.")
    return int(first), int(last or first)
