"""Messages about reading a rule file: fences, headings, directives, anchors."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry, Severity
from dsl.diagnostics.catalogue.examples import FEE

ENTRIES: dict[str, Entry] = {
    "merge-unfinished": Entry(
        message="Two versions of these lines stand side by side: a merge was not finished.",
        help="Keep the version that is right, and take out the other and the lines of `<`, `=` and `>`.",
        explanation=(
            "Where two people have changed the same lines, a program that merges their work, such as git, writes both "
            "versions into the file and leaves the choice to you. A file with two versions says nothing for certain, "
            "so that the rest of it is checked only when the choice is made."
        ),
        failing="# Article 1\n\n<<<<<<< HEAD\nThe fee is $5.\n=======\nThe fee is $6.\n>>>>>>> draft\n",
        mended="# Article 1\n\nThe fee is $6.\n",
    ),
    "fence-unclosed": Entry(
        message="The block that opens here is never closed.",
        help="End the block with a line that holds three back-quotes (```) and nothing else.",
        explanation=(
            "A block of rules, cases or notes starts with a line of three back-quotes and a word, and lasts until a "
            "line of three back-quotes alone. Where that line is missing or mistyped, the words of the law that follow "
            "would be read as rules. The rest of the file is read as if the block ended at the line that looks like "
            "its closing, or before the next law heading or block."
        ),
        failing="# Article 1\n\n```catala\ndeclaration scope Fee:\n  output amount content money\n``\n\nDue.\n",
        mended="# Article 1\n\n```catala\ndeclaration scope Fee:\n  output amount content money\n```\n\nDue.\n",
    ),
    "fence-plain-unclosed": Entry(
        message="The block of plain text that opens here is never closed, so that the rest of the file belongs to it.",
        help="End the block with a line that holds three back-quotes (```) and nothing else.",
        explanation=(
            "Three back-quotes with any word but Kotmai's own open a block of plain text, which may hold anything. "
            "Left open, it hides every article and rule after it."
        ),
        failing="# Article 1\n\n```text\nForm A\n\n# Article 2\n",
        mended="# Article 1\n\n```text\nForm A\n```\n\n# Article 2\n",
        severity=Severity.WARNING,
    ),
    "fence-extra-space": Entry(
        message="There is white space before or after the words of this line that opens or closes a block.",
        help="Let the line start with the back-quotes and end with its last word.",
        explanation="The block is read all the same; other programs may not see where it starts or ends.",
        failing="# Article 1\n\n ```catala\n```\n",
        mended="# Article 1\n\n```catala\n```\n",
        severity=Severity.WARNING,
    ),
    "fence-kind-doubtful": Entry(
        message="A block of `{written}` is plain text and holds no rules; `{near}` may have been meant.",
        help="Write ```{near} on the line that opens the block, or another word if plain text is meant.",
        explanation=(
            "Rules stand in blocks that open with ```catala or ```catala-metadata, cases in ```cases and the name of "
            "a scope, notes in ```note. Any other word makes the block part of the law text."
        ),
        failing="# Article 1\n\n```Catala\ndeclaration scope Fee:\n  output amount content money\n```\n",
        mended="# Article 1\n\n```catala\ndeclaration scope Fee:\n  output amount content money\n```\n",
        severity=Severity.WARNING,
    ),
    "cases-scope-missing": Entry(
        message="This block of cases does not say which scope its cases test.",
        help="Name the scope after the word: ```cases Warranty",
        explanation="Every row of a cases table is run through one scope, the one that its opening line names.",
        failing=FEE + "```cases\n| case | value | expected fee |\n|---|---|---|\n| one | 1 | $5 |\n```\n",
        mended=FEE + "```cases Fee\n| case | value | expected fee |\n|---|---|---|\n| one | 1 | $5 |\n```\n",
    ),
    "cases-scope-malformed": Entry(
        message="`{written}` does not name a scope.",
        help="Write one name with a capital first letter, with its module and a dot before it if need be.",
        explanation="The opening line of a cases table holds the word `cases` and the name of one scope, no more.",
        failing=FEE
        + "```cases Fee for licences\n| case | value | expected fee |\n|---|---|---|\n| one | 1 | $5 |\n```\n",
        mended=FEE + "```cases Fee\n| case | value | expected fee |\n|---|---|---|\n| one | 1 | $5 |\n```\n",
    ),
    "final-newline-missing": Entry(
        message="The file does not end with a line break.",
        help="Add an empty line at the end of the file.",
        explanation=(
            "A file whose last line is cut short may have lost more than its line break. Catala refuses such a file, "
            "and so do we."
        ),
        failing="# Article 1\n\nThe fee is due.",
        mended="# Article 1\n\nThe fee is due.\n",
    ),
    "directive-malformed": Entry(
        message="This line starts with `>` but says neither the module nor what it uses or includes: {reason}.",
        help=(
            "Write `> Module Name`, `> Using Name`, `> Using Name as Other` or `> Include: path`. To quote words in "
            "the law text, put a space before the `>`."
        ),
        explanation="A line of law text that starts with `>` is an instruction about modules, never a quotation.",
        failing="> Modul Example\n\n# Article 10\n",
        mended="> Module Example\n\n# Article 10\n",
    ),
    "module-named-twice": Entry(
        message="The file is named `{name}` here, but it is the module `{first}` already.",
        help="Keep one of the two lines; use another module with `> Using {name}`.",
        explanation="A file is one module and says its name once, at its top.",
        failing="> Module Example\n> Module Part_5\n",
        mended="> Module Example\n",
    ),
    "heading-without-words": Entry(
        message="This heading has no words.",
        help="Write the article's number and title after the marks: ### Article 15. Warranties",
        explanation="Rules and answers cite the heading they stand under; one without words cites nothing.",
        failing="##\n\nThe fee is due.\n",
        mended="## Article 1\n\nThe fee is due.\n",
        severity=Severity.WARNING,
    ),
    "anchor-malformed": Entry(
        message="`{written}` is not an anchor that a rule could name.",
        help="Write {{#art15-1-a}}: a letter first, then letters, digits, hyphens and underscores, without blanks.",
        explanation="An anchor follows the words it names, so that rules and cases can say which words they rest on.",
        failing="# Article 1\n\nThe fee is due. {#art 1}\n",
        mended="# Article 1\n\nThe fee is due. {#art1}\n",
    ),
    "anchor-without-words": Entry(
        message="The anchor `{anchor}` has no words of the law before it.",
        help="Put it directly after the last word of the statement it names, in the same paragraph.",
        explanation=(
            "An anchor names the words from the anchor before it, or from the start of its paragraph or item, up to "
            "itself. In a heading, or at the start of a paragraph, it names nothing."
        ),
        failing="# Article 1\n\n{#art1} The fee is due.\n",
        mended="# Article 1\n\nThe fee is due. {#art1}\n",
    ),
    "anchor-in-block": Entry(
        message="The anchor `{anchor}` stands in a block of plain text, where it names nothing.",
        help="Put it behind words outside the block, or write those of the block as a paragraph, a list or a table.",
        explanation="What stands between lines of back-quotes is shown as it is, signs and all.",
        failing="# Article 1\n\n```text\nForm A: name, address{#form-a}\n```\n",
        mended="# Article 1\n\nForm A:{#form-a}\n\n```text\nname, address\n```\n",
        severity=Severity.WARNING,
    ),
    "anchor-repeated": Entry(
        message="The anchor `{anchor}` stands twice in this file.",
        help="Give each statement an anchor of its own.",
        explanation="A rule that names the anchor could rest on either statement.",
        failing="# Article 1\n\nThe fee is due. {#art1} It is paid at once. {#art1}\n",
        mended="# Article 1\n\nThe fee is due. {#art1-a} It is paid at once. {#art1-b}\n",
    ),
    "unreadable-character": Entry(
        message="There is a character here that no text holds on purpose ({character}).",
        help="Delete it, or save the file again as UTF-8 from the program it was written with.",
        explanation=(
            "Control characters come from damaged files, and U+FFFD from a file read in the wrong encoding: the "
            "letters that stood there are lost. Each kind is reported once a block, at its first place."
        ),
        failing="# Article 1\n\nThe fee\x00 is due.\n",
        mended="# Article 1\n\nThe fee is due.\n",
    ),
    "hidden-direction-mark": Entry(
        message="A hidden mark ({character}) turns the direction of writing here: words may show in another order.",
        help="Delete the mark, unless the law quotes words of a script written from right to left.",
        explanation="What readers see on the page and what is compared, counted and cited would not be the same.",
        failing="# Article 1\n\nThe \u202efee is due.\n",
        mended="# Article 1\n\nThe fee is due.\n",
        severity=Severity.WARNING,
    ),
}
