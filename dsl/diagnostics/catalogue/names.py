"""Messages about names, declarations, labels and exceptions."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry, Severity
from dsl.diagnostics.catalogue.examples import amount, code, item, module


def _ranks(count: int) -> str:
    """A rule, and so many exceptions, each to the one before."""
    return "label r0\n  definition amount equals $0" + "".join(
        f"\n  label r{n} exception r{n - 1}\n  definition amount equals ${n}" for n in range(1, count)
    )


_DECLARATIONS = {
    "duplicate-module": Entry(
        message="Two rule files name the module `{name}`.",
        help="Give one of them another name in its line `> Module`.",
        explanation="Other files refer to a module by its name, so that each name can belong to one file only.",
    ),
    "second-without-module": Entry(
        message="Neither this file nor `{first}` says which module it is.",
        help="Begin it with `> Module {wanted}`.",
        explanation="Rule files that are read together are told apart by their modules; one of them may have none.",
    ),
    "alias-taken": Entry(
        message="`{name}` stands for the module `{first}` already, and cannot stand for `{second}` too.",
        help="Use one of them under another name: `> Using {second} as …`.",
        explanation="What stands before a dot means one module in the whole file.",
        failing="> Using Money_en as M\n> Using Date_en as M\n",
        mended="> Using Money_en as M\n> Using Date_en as D\n",
    ),
    "modules-in-a-circle": Entry(
        message="These modules use each other in a circle: {circle}.",
        help="Move what they share into a module of its own that both use.",
        explanation="A module is worked out after those it uses; in a circle none could come first.",
    ),
    "module-misnamed": Entry(
        message="This file is called `{file}`, but it says that it is the module `{name}`.",
        help="Write `> Module {wanted}`, or give the file the name of the module.",
        explanation="Whoever uses a module looks for the file of its name, so that the two are the same up to capital "
        "letters.",
        failing=module("Warranties"),
        mended=module("Example"),
    ),
    "include-not-found": Entry(
        message="There is no rule file `{path}` to include.",
        help="Check the path: it starts from the folder of this file.",
        explanation="`> Include: path` puts the code of another rule file into this module.",
        failing="> Include: warranties.catala_en\n",
        mended="> Include: decree_119.pdf\n",
    ),
    "includes-in-a-circle": Entry(
        message="These files include each other in a circle: {circle}.",
        help="Take one of the lines `> Include` away.",
        explanation="Including a file puts its code in; in a circle that would never end.",
        failing="> Include: example.catala_en\n",
        mended="## Article 15. Warranties\n",
    ),
    "include-of-module": Entry(
        message="`{path}` is the module `{module}`, and a module cannot be included.",
        help="Write `> Using {module}` instead.",
        explanation="`> Include` puts plain rule files into a module; a module stands for itself and is used.",
    ),
    "body-in-external": Entry(
        message="`{name}` is given a value here, but the module `{module}` is external.",
        help="Take `equals` and what follows away; the value comes from the Python file beside the rules.",
        explanation="An external module says which constants and functions there are; all of them are written in "
        "Python.",
        failing="> Module Example external\n\n```catala-metadata\ndeclaration fee content money equals $5\n```\n",
        mended="> Module Example external\n\n```catala-metadata\ndeclaration fee content money\n```\n",
    ),
    "prototype-without-body": Entry(
        message="`{name}` is announced here, but nothing says what it is.",
        help="Add `equals` and its value, here or in a later declaration of the same name.",
        explanation="A declaration without a value opens a constant or function to other modules; its value must stand "
        "in the same module.",
        failing=code("declaration fee content money"),
        mended=code("declaration fee content money\n\ndeclaration fee content money equals $5"),
    ),
    "prototype-differs": Entry(
        message="`{name}` is declared twice, with different types.",
        help="Give both declarations the same type and the same parameters.",
        explanation="A declaration without a value and the one that brings the value speak of the same thing.",
        failing=code("declaration fee content money\n\ndeclaration fee content integer equals 5"),
        mended=code("declaration fee content money\n\ndeclaration fee content money equals $5"),
    ),
    "json-malformed": Entry(
        message="What stands for a {type} here is not JSON: expected was {expected}.",
        help='Write a JSON value between the quotes; a text is written with quotes of its own, as `\\"Oudom\\"`.',
        explanation="A value of an external type is written as JSON, which the Python code of its module reads.",
        failing=code(
            "declaration type Register: external\n\n"
            'declaration first_register content Register equals #[json = "{"] Register'
        ),
        mended=code(
            "declaration type Register: external\n\n"
            'declaration first_register content Register equals #[json = "7"] Register'
        ),
    ),
    "unknown-module": Entry(
        message="There is no module `{name}` here.",
        help="Check the spelling, or add the file that names this module.",
        explanation="A name before a dot is a module that the file uses, by `> Using Name` at its top.",
        failing=code("declaration scope Warranty:\n  input part content Land_law.Parcel"),
        mended=code(
            "declaration structure Parcel:\n  data area content decimal\n\n"
            "declaration scope Warranty:\n  input part content Parcel"
        ),
    ),
    "private-name": Entry(
        message="`{name}` belongs to the inner workings of the module `{module}` and cannot be used from outside.",
        help="Declare it in a ```catala-metadata block of that module.",
        explanation="What a module declares in a plain ```catala block is its own; a ```catala-metadata block opens it "
        "to others.",
    ),
    "duplicate-declaration": Entry(
        message="`{name}` is declared twice.",
        help="Take one of the declarations away, or give it another name.",
        explanation="Types, scopes and constants of a module bear different names.",
        failing=code("declaration enumeration Use:\n  -- Office\n\ndeclaration enumeration Use:\n  -- Home"),
        mended=code("declaration enumeration Use:\n  -- Office\n  -- Home"),
    ),
    "duplicate-part": Entry(
        message="The {what} `{name}` is named twice.",
        help="Take one of them away, or give it another name.",
        explanation="The fields of a structure, the cases of an enumeration and the variables of a scope bear "
        "different names, and a value is given to each only once.",
        failing=code("declaration enumeration Use:\n  -- Office\n  -- Office"),
        mended=code("declaration enumeration Use:\n  -- Office\n  -- Home"),
    ),
    "nothing-in-it": Entry(
        message="The {what} `{name}` has nothing in it.",
        help="Say what belongs to it, a line each: `{part}`.",
        explanation="A structure has at least one field, an enumeration at least one case; a value of an empty one "
        "would say nothing.",
        failing=code("declaration enumeration Use:"),
        mended=code("declaration enumeration Use:\n  -- Office\n  -- Home"),
    ),
    "unknown-type": Entry(
        message="No {kind} is named `{name}`.",
        help="Declare it, or check its spelling: the names of types and scopes start with a capital letter.",
        explanation="Types and scopes are declared with `declaration`; their order in the file does not matter.",
        failing=code("declaration scope Warranty:\n  input project content Projekt"),
        mended=code(
            "declaration enumeration Project:\n  -- Land content decimal\n  -- Other\n\n"
            "declaration scope Warranty:\n  input project content Project"
        ),
    ),
    "recursive-type": Entry(
        message="These types contain each other in a circle: {circle}.",
        help="Take the part away that leads back.",
        explanation="A value of such a type would have to contain itself.",
        failing=code("declaration structure Share:\n  data part content Share"),
        mended=code("declaration structure Share:\n  data part content decimal"),
    ),
    "types-too-deep": Entry(
        message="`{name}` contains more than {limit} types within one another.",
        help="Take a level out: let a part hold what it needs itself.",
        explanation="A value of such a type could be neither read nor checked by a person.",
        failing=code(
            "\n\n".join(f"declaration structure S{n}:\n  data part content S{n + 1}" for n in range(200))
            + "\n\ndeclaration structure S200:\n  data part content integer"
        ),
        mended=code("declaration structure S0:\n  data part content integer"),
    ),
    "unknown-variable": Entry(
        message="The scope `{scope}` has no variable `{name}`.",
        help="Declare it in the declaration of the scope, or check its spelling.",
        explanation="A scope defines only variables that its declaration lists.",
        failing=item("definition ammount equals $10,000"),
        mended=item("definition amount equals $10,000"),
    ),
    "never-defined": Entry(
        message="`{variable}` of the scope `{scope}` is declared, but no rule defines it.",
        help="Define it, or take it out of the declaration.",
        explanation="Every question about this variable would be answered with silence.",
        severity=Severity.WARNING,
        failing=item("rule is_due under condition units > 0 consequence fulfilled"),
        mended=item("definition amount equals value"),
    ),
    "defines-an-input": Entry(
        message="`{variable}` is an input: whoever asks gives it, and no rule can define it.",
        help="Declare it as `context` if a question may leave it out, or as `internal` if only rules define it.",
        explanation="An `input` comes with the facts. A `context` has a definition here that the facts may replace.",
        failing=item("definition amount equals value\n  definition units equals 3"),
        mended=item("definition amount equals value"),
    ),
    "rule-on-no-condition": Entry(
        message="`rule` makes a condition fulfilled, but `{variable}` is not a condition.",
        help="Write `definition {variable} equals …`, or declare it as `{variable} condition`.",
        explanation="Conditions are fulfilled or not; everything else has a value that a definition gives.",
        failing=item("rule amount under condition units > 0 consequence fulfilled"),
        mended=item("definition amount under condition units > 0 consequence equals value"),
    ),
    "parameters-differ": Entry(
        message="`{variable}` is declared with {declared}, but defined here with {said}.",
        help="Use the names of the declaration, in its order.",
        explanation="A variable that depends on others is defined `of` the names that its declaration gives them.",
        failing=code(
            "declaration scope Fee:\n  output fee content money depends on days content integer\n\n"
            "scope Fee:\n  definition fee of weeks equals $5 * weeks"
        ),
        mended=code(
            "declaration scope Fee:\n  output fee content money depends on days content integer\n\n"
            "scope Fee:\n  definition fee of days equals $5 * days"
        ),
    ),
    "not-a-subscope": Entry(
        message="`{name}` is a plain variable and has no inputs that could be defined.",
        help="Define it as a whole, or replace a part with `but replace`.",
        explanation="Only the inputs of a sub-scope are defined with a dot.",
        failing=item("definition investor.capital equals $5"),
        mended=amount("investor.capital"),
    ),
    "define-subscope": Entry(
        message="`{name}` is a sub-scope: its inputs are defined one by one, not the sub-scope itself.",
        help="Write `definition {name}.input equals …`.",
        explanation="A sub-scope is worked out from its inputs; its outputs are read with a dot.",
        failing=code(
            "declaration scope Fee:\n  input days content integer\n  output fee content money\n\n"
            "scope Fee:\n  definition fee equals $5 * days\n\n"
            "declaration scope Total:\n  part scope Fee\n\n"
            "scope Total:\n  definition part.days equals 5\n  definition part equals 5"
        ),
        mended=code(
            "declaration scope Fee:\n  input days content integer\n  output fee content money\n\n"
            "scope Fee:\n  definition fee equals $5 * days\n\n"
            "declaration scope Total:\n  part scope Fee\n\nscope Total:\n  definition part.days equals 5"
        ),
    ),
    "state-missing": Entry(
        message="`{variable}` is defined in steps, and it is not said which step this is ({states}).",
        help="Write `definition {variable} state …`.",
        explanation="A variable with states is defined once for each; the last is what others read.",
        failing=code(
            "declaration scope Fee:\n  output fee content money\n    state gross\n    state net\n\n"
            "scope Fee:\n  definition fee state gross equals $5\n  definition fee equals $4"
        ),
        mended=code(
            "declaration scope Fee:\n  output fee content money\n    state gross\n    state net\n\n"
            "scope Fee:\n  definition fee state gross equals $5\n  definition fee state net equals $4"
        ),
    ),
    "unknown-state": Entry(
        message="`{variable}` has no state `{state}`.",
        help="Use one of the states of its declaration.",
        explanation="The states of a variable are listed in its declaration.",
        failing=code(
            "declaration scope Fee:\n  output fee content money\n    state gross\n\n"
            "scope Fee:\n  definition fee state groß equals $5"
        ),
        mended=code(
            "declaration scope Fee:\n  output fee content money\n    state gross\n\n"
            "scope Fee:\n  definition fee state gross equals $5"
        ),
    ),
    "date-rounding-twice": Entry(
        message="The scope `{scope}` says twice how dates are rounded.",
        help="Keep one of the two lines.",
        explanation="All sums of dates and durations of a scope are rounded in one way.",
        failing=item("definition amount equals value\n  date round up\n  date round down"),
        mended=item("definition amount equals value\n  date round down"),
    ),
}

_BASE = "label general\n  definition amount equals $5\n\n  "
_FEWER = "definition amount under condition units > 3 consequence equals $4"

_EXCEPTIONS = {
    "unknown-label": Entry(
        message="No rule of `{variable}` bears the label `{label}`.",
        help="Write `label {label}` before the rule that this is an exception to.",
        explanation="An exception names the label of the rules that it outranks; labels belong to one variable.",
        failing=item(f"{_BASE}exception generally\n  {_FEWER}"),
        mended=item(f"{_BASE}exception general\n  {_FEWER}"),
    ),
    "exception-to-itself": Entry(
        message="A rule labelled `{label}` cannot be an exception to `{label}`.",
        help="Give the exception a label of its own.",
        explanation="An exception outranks other rules, not itself.",
        failing=item(f"{_BASE}label general exception general\n  {_FEWER}"),
        mended=item(f"{_BASE}label special exception general\n  {_FEWER}"),
    ),
    "exception-to-several": Entry(
        message="It is not said which rule of `{variable}` this is an exception to.",
        help="Give the rule that is meant a label, and write `exception label`.",
        explanation="A plain `exception` is clear only where a variable has a single rule without a label.",
        failing=item(
            "definition amount under condition units > 5 consequence equals $5\n"
            "  definition amount under condition units <= 5 consequence equals $6\n"
            "  exception definition amount under condition units = 3 consequence equals $4"
        ),
        mended=item(
            "definition amount under condition units > 5 consequence equals $5\n"
            "  label few definition amount under condition units <= 5 consequence equals $6\n"
            "  exception few definition amount under condition units = 3 consequence equals $4"
        ),
    ),
    "exception-to-nothing": Entry(
        message="`{variable}` has no rule that this could be an exception to.",
        help="Take the word `exception` away, or define the general rule.",
        explanation="An exception outranks a rule for the same variable.",
        failing=item("exception definition amount under condition units = 3 consequence equals $4"),
        mended=item("definition amount under condition units = 3 consequence equals $4"),
    ),
    "inconsistent-label": Entry(
        message="The rules of `{variable}` that share the label `{label}` are exceptions to different rules.",
        help="Give them different labels.",
        explanation="Rules with one label rank alike, so that they are exceptions to the same rules.",
        failing=item(
            f"{_BASE}label special exception general\n  {_FEWER}\n"
            "  label special definition amount under condition units > 9 consequence equals $3"
        ),
        mended=item(
            f"{_BASE}label special exception general\n  {_FEWER}\n"
            "  label special exception general\n  definition amount under condition units < 0 consequence equals $3"
        ),
    ),
    "exceptions-in-a-circle": Entry(
        message="These labels are exceptions to each other in a circle: {circle}.",
        help="Decide which rule is the general one, and take its `exception` away.",
        explanation="Each exception outranks what it excepts; in a circle no rule would be the general one.",
        failing=item(
            "label one exception two\n  definition amount equals $5\n"
            "  label two exception one\n  definition amount equals $4"
        ),
        mended=item(
            "label one\n  definition amount equals $5\n  label two exception one\n  definition amount equals $4"
        ),
    ),
    "exceptions-too-deep": Entry(
        message="This is an exception to an exception, more than {limit} levels deep.",
        help="Part the rules: let a variable of its own say whether some of them apply.",
        explanation="Each exception outranks what it excepts; so many ranks cannot be told apart by a reader either.",
        failing=item(_ranks(102)),
        mended=item(_ranks(2)),
    ),
}

ENTRIES: dict[str, Entry] = {**_DECLARATIONS, **_EXCEPTIONS}
