"""French: the euro sign after the amount, a comma before the parts, a blank between thousands.

Source of the spellings: upstream's `compiler/surface/lexer_fr.cppo.ml`. Accents are part of a word.
"""

from __future__ import annotations

from types import MappingProxyType

from dsl.locales.locale import Directives, Locale

_KEYWORDS = {
    # declarations
    "déclaration": "DECLARATION",
    "structure": "STRUCTURE",
    "énumération": "ENUMERATION",
    "champ d'application": "SCOPE",
    "type": "TYPE",
    "externe": "EXTERNAL",
    "donnée": "DATA",
    "condition": "CONDITION",
    "contenu": "CONTENT",
    "dépend de": "DEPENDS_ON",
    "contexte": "CONTEXT",
    "entrée": "INPUT",
    "résultat": "OUTPUT",
    "interne": "INTERNAL",
    "état": "STATE",
    # types
    "date": "DATE",
    "liste de": "LIST_OF",
    "optionnel de": "OPTIONAL_OF",
    "n'importe quel": "ANYTHING",
    # rules
    "définition": "DEFINITION",
    "règle": "RULE",
    "étiquette": "LABEL",
    "exception": "EXCEPTION",
    "sous condition": "UNDER_CONDITION",
    "conséquence": "CONSEQUENCE",
    "rempli": "FULFILLED",
    "égal à": "EQUALS",
    "assertion": "ASSERTION",
    "supérieur": "UP",
    "inférieur": "DOWN",
    # expressions
    "de": "OF",
    "si": "IF",
    "alors": "THEN",
    "sinon": "ELSE",
    "soit": "LET",
    "dans": "IN",
    "selon": "MATCH",
    "sous forme": "WITH_PATTERN",
    "avec": "WITH",
    "mais en remplaçant": "BUT_REPLACE",
    "contient": "CONTAINS",
    "et": "AND",
    "ou": "OR",
    "ou bien": "XOR",
    "non": "NOT",
    "vrai": "TRUE",
    "faux": "FALSE",
    "an": "YEAR",
    "mois": "MONTH",
    "jour": "DAY",
    "jour ouvré": "WORKING_DAY",
    # lists
    "pour": "FOR",
    "tout": "ALL",
    "on a": "WE_HAVE",
    "existe": "EXISTS",
    "parmi": "AMONG",
    "tel": "SUCH",
    "que": "THAT",
    "transforme chaque": "MAP_EACH",
    "en": "TO",
    "combine": "COMBINE",
    "initialement": "INITIALLY",
    "trie": "SORT",
    "par ordre croissant": "INCREASING",
    "par ordre décroissant": "DECREASING",
    "puis": "AND_THEN",
    "somme": "SUM",
    "maximum": "MAXIMUM",
    "minimum": "MINIMUM",
    "est": "IS",
    "ou si liste vide": "OR_IF_LIST_EMPTY",
}

FRENCH = Locale(
    code="fr",
    name="French",
    keywords=MappingProxyType(_KEYWORDS),
    builtins=MappingProxyType(
        {
            "entier": "integer",
            "décimal": "decimal",
            "argent": "money",
            "arrondi": "round",
            "nombre": "number",
            "impossible": "impossible",
        }
    ),
    base_types=MappingProxyType(
        {
            "entier": "integer",
            "décimal": "decimal",
            "argent": "money",
            "date": "date",
            "durée": "duration",
            "booléen": "boolean",
            "position_source": "code_location",
        }
    ),
    cases=MappingProxyType({"Présent": "Present", "Absent": "Absent"}),
    currency=("", "€"),
    group=" ",
    decimal_separator=",",
    money_operator="€",
    plurals=MappingProxyType({"ans": "YEAR", "année": "YEAR", "années": "YEAR", "jours": "DAY"}),
    forms=MappingProxyType({"jours ouvrés": "WORKING_DAY"}),
    calendar=MappingProxyType(
        {"calendrier": "calendar", "weekend": "weekend", "années": "years", "à": "to", "fériés": "holidays"}
    ),
    weekdays=("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"),
    measured_in="en",
    per="par",
    directives=Directives("Module", "Usage de", "Inclusion", "en tant que", "externe"),
    omissions=MappingProxyType(
        {
            "déclaratif": "declaratory",
            "texte non disponible": "text not at hand",
            "appréciation": "discretion",
            "procédure": "procedure",
            "obscur": "unclear",
        }
    ),
    tables=MappingProxyType(
        {
            "cas": "case",
            "disposition": "provision",
            "attendu": "expected",
            "muet": "silent",
            "conflit": "conflict",
            "refusé": "refused",
            "erreur": "error",
        }
    ),
    single_spaced=frozenset({"par ordre croissant"}),
)
