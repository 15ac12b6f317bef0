"""Polish: `PLN` after the amount, a point before the parts; orders and directives keep their English words.

Source of the spellings: upstream's `compiler/surface/lexer_pl.cppo.ml`. Diacritics are part of a word.
"""

from __future__ import annotations

from types import MappingProxyType

from dsl.locales.locale import Directives, Locale

_KEYWORDS = {
    # declarations
    "deklaracja": "DECLARATION",
    "struktura": "STRUCTURE",
    "enumeracja": "ENUMERATION",
    "zakres": "SCOPE",
    "rodzaj": "TYPE",
    "external": "EXTERNAL",
    "dane": "DATA",
    "warunek": "CONDITION",
    "typu": "CONTENT",
    "zależy od": "DEPENDS_ON",
    "kontekst": "CONTEXT",
    "wejście": "INPUT",
    "wyjście": "OUTPUT",
    "wewnętrzny": "INTERNAL",
    "stan": "STATE",
    # types
    "czas": "DATE",
    "lista": "LIST_OF",
    "opcjonalny": "OPTIONAL_OF",
    "cokolwiek": "ANYTHING",
    # rules
    "definicja": "DEFINITION",
    "zasada": "RULE",
    "etykieta": "LABEL",
    "wyjątek": "EXCEPTION",
    "pod warunkiem": "UNDER_CONDITION",
    "konsekwencja": "CONSEQUENCE",
    "spełnione": "FULFILLED",
    "wynosi": "EQUALS",
    "asercja": "ASSERTION",
    "górę": "UP",
    "dół": "DOWN",
    # expressions
    "z": "OF",
    "jeżeli": "IF",
    "wtedy": "THEN",
    "inaczej": "ELSE",
    "niech": "LET",
    "w": "IN",
    "pasuje": "MATCH",
    "ze wzorem": "WITH_PATTERN",
    "wraz z": "WITH",
    "ale zastąpić": "BUT_REPLACE",
    "zawiera": "CONTAINS",
    "i": "AND",
    "lub": "OR",
    "albo": "XOR",
    "nie": "NOT",
    "prawda": "TRUE",
    "fałsz": "FALSE",
    "rok": "YEAR",
    "miesiąc": "MONTH",
    "dzień": "DAY",
    "dzień roboczy": "WORKING_DAY",
    # lists
    "dla": "FOR",
    "wszystkie": "ALL",
    "mamy": "WE_HAVE",
    "istnieje": "EXISTS",
    "wśród": "AMONG",
    "takie że": "SUCH",
    "to": "THAT",
    "plan każdy": "MAP_EACH",
    "do": "TO",
    "połączyć": "COMBINE",
    "początkowo": "INITIALLY",
    "sort": "SORT",
    "by increasing order": "INCREASING",
    "by decreasing order": "DECREASING",
    "and then": "AND_THEN",
    "suma": "SUM",
    "maksimum": "MAXIMUM",
    "minimum": "MINIMUM",
    "jest": "IS",
    "lub jeżeli lista pusta": "OR_IF_LIST_EMPTY",
}

POLISH = Locale(
    code="pl",
    name="Polish",
    keywords=MappingProxyType(_KEYWORDS),
    builtins=MappingProxyType(
        {
            "całkowita": "integer",
            "dziesiętny": "decimal",
            "pieniądze": "money",
            "zaokrąglony": "round",
            "liczba": "number",
            "niemożliwe": "impossible",
        }
    ),
    base_types=MappingProxyType(
        {
            "całkowita": "integer",
            "dziesiętny": "decimal",
            "pieniądze": "money",
            "czas": "date",
            "czastrwania": "duration",
            "zerojedynkowy": "boolean",
            "code_location": "code_location",
        }
    ),
    cases=MappingProxyType({"Obecny": "Present", "Nieobecny": "Absent"}),
    currency=("", "PLN"),
    group=",",
    decimal_separator=".",
    money_operator="PLN",
    plurals=MappingProxyType(
        {
            "lata": "YEAR",
            "lat": "YEAR",
            "miesiące": "MONTH",
            "miesięcy": "MONTH",
            "dni": "DAY",
        }
    ),
    forms=MappingProxyType({"dni robocze": "WORKING_DAY", "dni roboczych": "WORKING_DAY"}),
    calendar=MappingProxyType({"kalendarz": "calendar", "weekend": "weekend", "lata": "years", "święta": "holidays"}),
    weekdays=("Poniedziałek", "Wtorek", "Środa", "Czwartek", "Piątek", "Sobota", "Niedziela"),
    measured_in="w",
    per="na",
    directives=Directives("Module", "Using", "Include", "as", "external"),
    omissions=MappingProxyType(
        {
            "deklaratywne": "declaratory",
            "brak tekstu": "text not at hand",
            "uznanie": "discretion",
            "procedura": "procedure",
            "niejasne": "unclear",
        }
    ),
    tables=MappingProxyType(
        {
            "przypadek": "case",
            "przepis": "provision",
            "oczekiwane": "expected",
            "milczy": "silent",
            "sprzeczność": "conflict",
            "odrzucone": "refused",
            "błąd": "error",
        }
    ),
    single_spaced=frozenset({"by increasing order", "by decreasing order"}),
)
