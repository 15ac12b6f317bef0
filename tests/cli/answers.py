"""Answers of a made-up decree, to be put in words."""

from __future__ import annotations

from compiler.runtime.answers import Answer, Bearing, Condition, Finding, Place, Reason, Status

TITLE = "Decree on the Implementation of the Investment Promotion Law"
WORDS = {
    "Article 15(1), first item": "installation capacity of 5 MW or less, the warranties are US$10,000;",
    "Article 15(2), first item": "Area from 2 to 150 ha, the warranties are US$30,000;",
}


def reason(
    bearing: Bearing, label: str, *conditions: Condition, note: str = "", uses: tuple[Finding, ...] = ()
) -> Reason:
    places = (Place(label, (TITLE, "Article 15. Warranties"), "a", WORDS.get(label, "")),) if label else ()
    return Reason(bearing, places, conditions, "", note, "rules/law.catala_en", 7, uses)


def case(name: str, holds: bool) -> Condition:
    return Condition(f"project with pattern {name} content x", holds, (("project", "Land content 1050.0"),))


def compared(text: str, holds: bool | None, *values: tuple[str, str]) -> Condition:
    return Condition(text, holds, values)


def answered(*findings: Finding) -> Answer:
    return Answer("Warranty", {each.variable: each for each in findings})


AREA = ("area_ha", "1050.0")
FAR = (
    *(
        reason("does not apply", f"Article 15(1), {each} item", case("Electricity", False))
        for each in ("first", "second")
    ),
    reason("does not apply", "Article 15(3)", case("Mining", False)),
)
VALUE = answered(
    Finding(
        "amount",
        Status.VALUE,
        "10000.00",
        "$10,000.00",
        (
            reason(
                "applies",
                "Article 15(1), first item",
                case("Electricity", True),
                compared("x <= 5.0", True, ("x", "5.0")),
            ),
            reason(
                "does not apply", "Article 15(1), second item", case("Electricity", True), compared("x > 5.0", False)
            ),
            reason("does not apply", "Article 15(2), first item", case("Land", False)),
        ),
    )
)
SILENT = answered(
    Finding(
        "amount",
        Status.SILENT,
        None,
        "",
        (
            *FAR,
            reason(
                "does not apply",
                "Article 15(2), first item",
                case("Land", True),
                compared("area_ha >= 2.0", True, AREA),
                compared("area_ha <= 150.0", False, AREA),
            ),
        ),
    )
)
CONFLICT = answered(
    Finding(
        "amount",
        Status.CONFLICT,
        None,
        "",
        (reason("applies", "Article 15(1), first item"), reason("applies", "Article 15(2), first item")),
    )
)
_REFUSAL = (
    reason("refuses", "Article 15", compared("x >= 0.0", False, ("x", "-1.0")), note="A size cannot be negative."),
)
REFUSED = answered(
    Finding("amount", Status.REFUSED, None, "", _REFUSAL), Finding("payable", Status.REFUSED, None, "", _REFUSAL)
)
