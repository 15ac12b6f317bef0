"""Messages about anchors: statements that rules name, and statements that have no rule on purpose."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry, Severity

_PURPOSE = "# Article 1\n\nThis Decree is issued to clarify the Law.{#art1}\n\n"
_NOT_ENCODED = f"{_PURPOSE}```not-encoded\nart1 (declaratory): It only states a purpose.\n```\n"

#: An article on a purpose and one on a fee; the first holds a block of reasons.
_OMITTED = "# Article 1\n\nThis Decree is issued to clarify the Law.{{#art1}}\n\n```not-encoded\n{}\n```\n"
_FEE = "# Article 2\n\nThe fee is five dollars.{#art2}\n"
_ENCODED = (
    "\n```catala\ndeclaration scope Fee:\n  output fee content money\n\n"
    'scope Fee:\n  #[implements = "art2"]\n  definition fee equals $5\n```\n'
)

ENTRIES: dict[str, Entry] = {
    "anchor-in-two-files": Entry(
        message="The anchor `{anchor}` stands in `{first}` too, which is another file of the same law.",
        help="Give each statement of the law an anchor of its own.",
        explanation="The rule files of one folder are one law. Its statements are cited, counted and linked by their "
        "anchors, so that each anchor can name one statement of the law only.",
    ),
    "not-encoded-twice": Entry(
        message="It is said twice why `{anchor}` is not encoded.",
        help="Keep one of the two reasons, or put both into one sentence.",
        explanation="Readers see one reason beside the words of a statement.",
        failing=_OMITTED.format("art1 (declaratory): It only states a purpose.\nart1 (procedure): Nothing follows."),
        mended=_OMITTED.format("art1 (declaratory): It only states a purpose, and nothing follows."),
    ),
    "encoded-and-not": Entry(
        message="`{anchor}` is said not to be encoded, but a rule says that it encodes it.",
        help="Take its anchor away here, or take `#[implements]` away there.",
        explanation="A statement has rules, or a reason why it has none. Where rules encode only some of its words, "
        "give the other words an anchor of their own.",
        failing=_FEE + "\n```not-encoded\nart2 (procedure): Nothing follows.\n```\n" + _ENCODED,
        mended=_FEE + _ENCODED,
    ),
    "not-encoded-misplaced": Entry(
        message="The reason why `{anchor}` is not encoded stands under another article than its words.",
        help="Move it beneath its words, in `{article}`.",
        explanation="The reason belongs beneath the words that it is about: there readers, and whoever changes the "
        "words, will look for it.",
        severity=Severity.WARNING,
        failing=_OMITTED.format("art1 (declaratory): A purpose.\nart2 (procedure): Nothing follows.") + _FEE,
        mended=_OMITTED.format("art1 (declaratory): A purpose.")
        + _FEE
        + "\n```not-encoded\nart2 (procedure): Nothing follows.\n```\n",
    ),
    "unknown-anchor": Entry(
        message="No statement of this file, or of a module that it uses, bears the anchor `{anchor}`.",
        help="Check the anchor, or set it in the words of the law: `{{#{anchor}}}`.",
        explanation="`#[implements]` and the provision of a case name a statement by its anchor, which stands behind "
        "its words.",
        failing='## Article 15. Warranties\n\nThe fee is $5.{#art15-a}\n\n```catala\n#[implements = "art15-b"]\n'
        "declaration scope Fee:\n  output fee content money\n\nscope Fee:\n"
        '  #[implements = "art15-b"]\n  definition fee equals $5\n```\n',
        mended="## Article 15. Warranties\n\nThe fee is $5.{#art15-a}\n\n```catala\n"
        "declaration scope Fee:\n  output fee content money\n\nscope Fee:\n"
        '  #[implements = "art15-a"]\n  definition fee equals $5\n```\n',
    ),
    "not-encoded-opening": Entry(
        message="`{written}` stands on the line that opens a block of statements that are not encoded.",
        help="Write it on a line of its own beneath, as `art1 ({kind}): It only states a purpose.`",
        explanation="The opening line holds the word `not-encoded` alone. Each line beneath it names anchors, the kind "
        "of reason in brackets and, after a colon, the reason.",
        failing=f"{_PURPOSE}```not-encoded art1\nart1 (declaratory): It only states a purpose.\n```\n",
        mended=_NOT_ENCODED,
    ),
    "not-encoded-empty": Entry(
        message="This block of statements that are not encoded names none.",
        help="Write a line for each reason, as `art1 ({kind}): It only states a purpose.`, or take it away.",
        explanation="Each line names the anchors of statements, the kind of reason in brackets and the reason.",
        failing=f"{_PURPOSE}```not-encoded\n```\n",
        mended=_NOT_ENCODED,
    ),
    "not-encoded-malformed": Entry(
        message="This entry does not say which statements are not encoded, and why: {reason}.",
        help="Write anchors, the kind of reason in brackets and, after a colon, the reason: "
        "`art1, art2 ({kind}): They only state a purpose.` Lines that go on with it are set in.",
        explanation="A reason may hold for several statements; their anchors stand apart by commas.",
        failing=f"{_PURPOSE}```not-encoded\nart1: It only states a purpose.\n```\n",
        mended=_NOT_ENCODED,
    ),
    "not-encoded-kind": Entry(
        message="`{written}` is no kind of reason why a statement is not encoded.",
        help="Write one of {kinds}.",
        explanation=(
            "The kinds: `declaratory`, nothing follows from the words; `text not at hand`, what they say depends on a "
            "text that is not here; `discretion`, an authority or an agreement decides, and no criterion is given; "
            "`procedure`, a step of a procedure whose outcome does not depend on it; `unclear`, the words are damaged "
            "or break off, and no reading is sure."
        ),
        failing=f"{_PURPOSE}```not-encoded\nart1 (purpose): It only states a purpose.\n```\n",
        mended=_NOT_ENCODED,
    ),
    "not-encoded-without-reason": Entry(
        message="Nothing says why {anchors} is not encoded.",
        help="Give the reason in a sentence after the kind and a colon.",
        explanation="The kind of reason sorts statements; only a sentence lets a reader judge whether it holds.",
        failing=f"{_PURPOSE}```not-encoded\nart1 (declaratory):\n```\n",
        mended=_NOT_ENCODED,
    ),
}
