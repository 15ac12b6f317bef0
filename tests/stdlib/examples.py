"""What each function of the standard library gives, in the words of both tongues: call, type of the result, value in
JSON. Every function of a module has its line, and so has every edge that its documentation tells of."""

from __future__ import annotations

from typing import Any, TypeAlias

Example: TypeAlias = tuple[str, str, Any]


def _period(begin: str, end: str) -> dict[str, str]:
    return {"begin": begin, "end": end}


def _numbers(name: str, zero: str, small: str, great: str, minus: str) -> list[Example]:
    """What the modules of integers, decimals and money share; `small` and `great` are above zero."""
    return [
        (f"{name}.min of {small}, {great} = {small} and {name}.min of {great}, {small} = {small}", "boolean", True),
        (f"{name}.max of {small}, {great} = {great} and {name}.max of {great}, {small} = {great}", "boolean", True),
        (f"{name}.ceiling of {great}, {small} = {small}", "boolean", True),
        (f"{name}.ceiling of {small}, {great} = {small}", "boolean", True),
        (f"{name}.floor of {small}, {great} = {great}", "boolean", True),
        (f"{name}.floor of {great}, {small} = {great}", "boolean", True),
        (f"{name}.positive of {minus} = {zero}", "boolean", True),
        (f"{name}.positive of {small} = {small}", "boolean", True),
        (f"{name}.sum of [{small}; {great}] = {small} + {great}", "boolean", True),
        (f"{name}.sum of [] = {zero}", "boolean", True),
    ]


_INTEGER = _numbers("Integer", "0", "3", "12", "-4")

_DECIMAL = [
    *_numbers("Decimal", "0.0", "3.5", "12.25", "-4.1"),
    (
        "map each d among [7.6; -7.6; 3.0; -3.0; 0.0; 0.4] to Decimal.truncate of d",
        "list of decimal",
        ["7", "-7", "3", "-3", "0", "0"],
    ),
    (
        "map each d among [4.3; -4.3; 3.0; -3.0; 0.1; -0.1] to Decimal.round_by_excess of d",
        "list of decimal",
        ["5", "-4", "3", "-3", "1", "0"],
    ),
    (
        "map each d among [4.7; -4.3; 3.0; -3.0; 0.1; -0.1] to Decimal.round_by_default of d",
        "list of decimal",
        ["4", "-5", "3", "-3", "0", "-1"],
    ),
    (
        "map each n among [2; 0; -2] to Decimal.round_to_decimal of 1234.565, n",
        "list of decimal",
        ["123457/100", "1235", "1200"],
    ),
    ("Decimal.round_to_decimal of -0.125, 2", "decimal", "-13/100"),
]

_MONEY = [
    *_numbers("Money", "$0", "$3.50", "$12.25", "-$4.10"),
    (
        "map each m among [$7.61; -$7.61; $3; $0.99; -$0.99] to Money.truncate of m",
        "list of money",
        ["7.00", "-7.00", "3.00", "0.00", "0.00"],
    ),
    (
        "map each m among [$4.34; -$4.34; $3; $0.01; -$3] to Money.round_by_excess of m",
        "list of money",
        ["5.00", "-4.00", "3.00", "1.00", "-3.00"],
    ),
    (
        "map each m among [$4.78; -$4.34; $3; -$0.01; -$3] to Money.round_by_default of m",
        "list of money",
        ["4.00", "-5.00", "3.00", "-1.00", "-3.00"],
    ),
    (
        "map each n among [3; 2; 1; 0; -1; -2] to Money.round_to_decimal of $123.45, n",
        "list of money",
        ["123.45", "123.45", "123.50", "123.00", "120.00", "100.00"],
    ),
    ("Money.round_to_decimal of -$15, -1", "money", "-20.00"),
    ("Money.in_excess of $12, $10 = $2 and Money.in_excess of $8, $10 = $0", "boolean", True),
    ("Money.in_default of $12, $10 = $0 and Money.in_default of $8, $10 = $2", "boolean", True),
]

_DURATION = [
    ("Duration.positive of (-3 day)", "duration", {"years": 0, "months": 0, "days": 0}),
    ("Duration.positive of 3 month", "duration", {"years": 0, "months": 3, "days": 0}),
    ("Duration.sum of [1 day; 2 month; 3 day]", "duration", {"years": 0, "months": 2, "days": 4}),
    ("Duration.sum of []", "duration", {"years": 0, "months": 0, "days": 0}),
]

_DATE = [
    ("Date.min of |2020-01-01|, |2019-12-31|", "date", "2019-12-31"),
    ("Date.max of |2020-01-01|, |2019-12-31|", "date", "2020-01-01"),
    ("Date.add_round_down of |2026-01-31|, 1 month", "date", "2026-02-28"),
    ("Date.add_round_up of |2026-01-31|, 1 month", "date", "2026-03-01"),
    ("Date.sub_round_down of |2026-05-31|, 1 month", "date", "2026-04-30"),
    ("Date.sub_round_up of |2026-05-31|, 1 month", "date", "2026-05-01"),
    ("Date.of_year_month_day of 2024, 2, 29", "date", "2024-02-29"),
    ("Date.of_year_month_day of (2023, 12, 1)", "date", "2023-12-01"),
    ("Date.to_year_month_day of |2023-02-12|", "(integer, integer, integer)", ["2023", "2", "12"]),
    ("Date.get_year of |2023-02-12|", "integer", "2023"),
    ("Date.get_month of |2023-02-12|", "integer", "2"),
    ("Date.get_day of |2023-02-12|", "integer", "12"),
    ("Date.first_day_of_month of |2024-02-12|", "date", "2024-02-01"),
    ("Date.last_day_of_month of |2024-02-12|", "date", "2024-02-29"),
    ("Date.last_day_of_month of |9999-12-01|", "date", "9999-12-31"),
    ("Date.first_day_of_year of |2024-02-12|", "date", "2024-01-01"),
    ("Date.last_day_of_year of |2024-02-12|", "date", "2024-12-31"),
    ("Date.month_to_integer of December", "integer", "12"),
    ("Date.month_to_integer of Date.Month.January", "integer", "1"),
    (
        "map each n among [1; 2; 12] to Date.integer_to_month of n",
        "list of Date.Month",
        ["January", "February", "December"],
    ),
    ("Date.is_old_enough_rounding_down of |2000-01-31|, 1 month, |2000-02-29|", "boolean", True),
    ("Date.is_old_enough_rounding_up of |2000-01-31|, 1 month, |2000-02-29|", "boolean", False),
    ("Date.is_young_enough_rounding_down of |2000-06-01|, 24 year, |2024-05-31|", "boolean", True),
    ("Date.is_young_enough_rounding_up of |2000-06-01|, 24 year, |2024-06-01|", "boolean", False),
    (
        "map each d among [|2025-12-31|; |1930-09-11|; |0001-01-01|] to Date.day_of_week of d",
        "list of Date.Day_of_week",
        ["Wednesday", "Thursday", "Monday"],
    ),
]

_MAY = "(MonthYear { -- year_number: 2025 -- month_name: May })"
_MONTH_YEAR = [
    ("MonthYear.from_date of |2025-05-17|", "MonthYear", {"year_number": "2025", "month_name": "May"}),
    (f"MonthYear.first_day_of_month of {_MAY}", "date", "2025-05-01"),
    (f"MonthYear.last_day_of_month of {_MAY}", "date", "2025-05-31"),
    *(
        (
            f"map each d among [|2025-04-30|; |2025-05-01|; |2025-05-31|; |2025-06-01|] to MonthYear.{name} of {_MAY}, d",
            "list of boolean",
            said,
        )
        for name, said in (
            ("is_before_the_month", [True, False, False, False]),
            ("is_after_the_month", [False, False, False, True]),
            ("is_in_the_month", [False, True, True, False]),
            ("is_before_or_during_month", [True, True, True, False]),
            ("is_during_or_after_month", [False, True, True, True]),
        )
    ),
]

_P = "(Period { -- begin: |2020-01-02| -- end: |2020-01-03| })"
_DAY = "(Period { -- begin: |2020-01-01| -- end: |2020-01-01| })"
_LAST = "(Period { -- begin: |2020-01-03| -- end: |2020-01-09| })"
_PERIOD = [
    ("Period.of_month_and_year of February, 2024", "Period", _period("2024-02-01", "2024-02-29")),
    ("Period.of_year of 2002", "Period", _period("2002-01-01", "2002-12-31")),
    (f"Period.valid of {_DAY}", "boolean", True),
    ("Period.valid of (Period { -- begin: |2020-01-02| -- end: |2020-01-01| })", "boolean", False),
    (f"Period.duration of {_DAY}", "duration", {"years": 0, "months": 0, "days": 1}),
    (f"Period.are_adjacent of {_DAY}, {_P}", "boolean", True),
    (f"Period.are_adjacent of {_P}, {_DAY}", "boolean", False),
    (f"Period.join of {_DAY}, {_LAST}", "Period", _period("2020-01-01", "2020-01-09")),
    (f"Period.intersection of {_P}, {_LAST}", "optional of Period", {"Present": _period("2020-01-03", "2020-01-03")}),
    (f"Period.intersection of {_P}, {_DAY}", "optional of Period", "Absent"),
    (f"Period.overlaps of {_P}, {_LAST}", "boolean", True),
    (f"Period.overlaps of {_P}, {_DAY}", "boolean", False),
    (f"Period.covers of {_P}, {_P}", "boolean", True),
    (f"Period.covers of {_P}, {_LAST}", "boolean", False),
    (
        f"map each d among [|2020-01-01|; |2020-01-02|; |2020-01-03|; |2020-01-04|] to Period.is_contained of {_P}, d",
        "list of boolean",
        [False, True, True, False],
    ),
    (
        f"map each d among [|2020-01-01|; |2020-01-02|; |2020-01-04|] to Period.is_before of {_P}, d",
        "list of boolean",
        [True, False, False],
    ),
    (
        f"map each d among [|2020-01-01|; |2020-01-03|; |2020-01-04|] to Period.is_after of {_P}, d",
        "list of boolean",
        [False, False, True],
    ),
    (
        f"Period.find_period of [{_DAY}; {_P}; {_LAST}], |2020-01-03|",
        "optional of Period",
        {"Present": _period("2020-01-02", "2020-01-03")},
    ),
    (f"Period.find_period of [{_DAY}], |2020-01-03|", "optional of Period", "Absent"),
    (
        f"Period.sort_by_date of [({_LAST}, 1); ({_P}, 2); ({_DAY}, 3); ({_P}, 4)]",
        "list of (Period, integer)",
        [
            [_period("2020-01-01", "2020-01-01"), "3"],
            [_period("2020-01-02", "2020-01-03"), "2"],
            [_period("2020-01-02", "2020-01-03"), "4"],
            [_period("2020-01-03", "2020-01-09"), "1"],
        ],
    ),
    (
        "Period.split_by_month of (Period { -- begin: |2019-12-31| -- end: |2020-02-17| })",
        "list of Period",
        [_period("2019-12-31", "2019-12-31"), _period("2020-01-01", "2020-01-31"), _period("2020-02-01", "2020-02-17")],
    ),
    # The last day is the first of a month: it stays with the month before. A single day gives nothing.
    (
        "Period.split_by_month of (Period { -- begin: |2020-01-10| -- end: |2020-02-01| })",
        "list of Period",
        [_period("2020-01-10", "2020-02-01")],
    ),
    (f"Period.split_by_month of {_DAY}", "list of Period", []),
    (
        "Period.split_by_year of November, (Period { -- begin: |2001-10-10| -- end: |2003-04-17| })",
        "list of Period",
        [_period("2001-10-10", "2001-10-31"), _period("2001-11-01", "2002-10-31"), _period("2002-11-01", "2003-04-17")],
    ),
    (
        "Period.split_by_year of January, (Period { -- begin: |9998-10-10| -- end: |9999-12-31| })",
        "list of Period",
        [_period("9998-10-10", "9998-12-31"), _period("9999-01-01", "9999-12-31")],
    ),
]

_LIST = [
    ("List.sequence of 3, 6", "list of integer", ["3", "4", "5"]),
    ("List.sequence of 3, -3", "list of integer", []),
    ("List.nth_element of [$1; $2], 2", "optional of money", {"Present": "2.00"}),
    (
        "map each n among [-1; 0; 3] to List.nth_element of [true; false], n",
        "list of optional of boolean",
        ["Absent"] * 3,
    ),
    ("List.first_element of [4; 5]", "optional of integer", {"Present": "4"}),
    ("List.first_element of []", "optional of integer", "Absent"),
    ("List.last_element of [4; 5]", "optional of integer", {"Present": "5"}),
    ("List.last_element of []", "optional of integer", "Absent"),
    ("List.remove_nth_element of [4; 5; 6], 2", "list of integer", ["4", "6"]),
    (
        "map each n among [-1; 0; 4] to number of (List.remove_nth_element of [4; 5; 6], n)",
        "list of integer",
        ["3"] * 3,
    ),
    ("List.remove_first_element of [4; 5]", "list of integer", ["5"]),
    ("List.remove_first_element of []", "list of integer", []),
    ("List.remove_last_element of [4; 5]", "list of integer", ["4"]),
    ("List.remove_last_element of []", "list of integer", []),
    ("List.reverse of [[1; 2]; [3]]", "list of list of integer", [["3"], ["1", "2"]]),
]

ENGLISH: dict[str, list[Example]] = {
    "Integer_en": _INTEGER,
    "Decimal_en": _DECIMAL,
    "Money_en": _MONEY,
    "Duration_en": _DURATION,
    "Date_en": _DATE,
    "MonthYear_en": _MONTH_YEAR,
    "Period_en": _PERIOD,
    "List_en": _LIST,
}

_PF = "(Période { -- début: |2020-01-02| -- fin: |2020-01-03| })"
_JOUR = "(Période { -- début: |2020-01-01| -- fin: |2020-01-01| })"
_MAI = "(MoisAnnée { -- nom_mois: Mai -- année: 2025 })"


def _nombres(name: str, zero: str, small: str, great: str, minus: str) -> list[Example]:
    return [
        (f"{name}.min de {small}, {great} = {small}", "booléen", True),
        (f"{name}.max de {small}, {great} = {great}", "booléen", True),
        (f"{name}.plafond de {great}, {small} = {small}", "booléen", True),
        (f"{name}.plancher de {small}, {great} = {great}", "booléen", True),
        (f"{name}.positif de {minus} = {zero}", "booléen", True),
        (f"{name}.somme de [{small}; {great}] = {small} + {great}", "booléen", True),
    ]


FRENCH: dict[str, list[Example]] = {
    "Integer_fr": _nombres("Entier", "0", "3", "12", "-4"),
    "Decimal_fr": [
        *_nombres("Décimal", "0,0", "3,5", "12,25", "-4,1"),
        ("Décimal.troncature de -7,6", "décimal", "-7"),
        ("Décimal.arrondi_par_excès de -4,3", "décimal", "-4"),
        ("Décimal.arrondi_par_défaut de -4,3", "décimal", "-5"),
        ("Décimal.arrondi_à_la_décimale de 1234,565, 2", "décimal", "123457/100"),
    ],
    "Money_fr": [
        *_nombres("Argent", "0 €", "3,50 €", "12,25 €", "-4,10 €"),
        ("Argent.troncature de -7,61 €", "argent", "-7.00"),
        ("Argent.arrondi_par_excès de 4,34 €", "argent", "5.00"),
        ("Argent.arrondi_par_défaut de -4,34 €", "argent", "-5.00"),
        ("Argent.arrondi_à_la_décimale de 123,45 €, 1", "argent", "123.50"),
        ("Argent.en_excès de 12 €, 10 €", "argent", "2.00"),
        ("Argent.en_défaut de 12 €, 10 €", "argent", "0.00"),
    ],
    "Duration_fr": [
        ("Durée.positif de (-3 jour)", "durée", {"years": 0, "months": 0, "days": 0}),
        ("Durée.somme de [1 jour; 2 mois]", "durée", {"years": 0, "months": 2, "days": 1}),
    ],
    "Date_fr": [
        ("Date.min de |2020-01-01|, |2019-12-31|", "date", "2019-12-31"),
        ("Date.max de |2020-01-01|, |2019-12-31|", "date", "2020-01-01"),
        ("Date.ajout_arrondi_inférieur de |2026-01-31|, 1 mois", "date", "2026-02-28"),
        ("Date.ajout_arrondi_supérieur de |2026-01-31|, 1 mois", "date", "2026-03-01"),
        ("Date.soustraction_arrondi_inférieur de |2026-05-31|, 1 mois", "date", "2026-04-30"),
        ("Date.soustraction_arrondi_supérieur de |2026-05-31|, 1 mois", "date", "2026-05-01"),
        ("Date.depuis_année_mois_jour de 2024, 2, 29", "date", "2024-02-29"),
        ("Date.vers_année_mois_jour de |2023-02-12|", "(entier, entier, entier)", ["2023", "2", "12"]),
        ("Date.accès_année de |2023-02-12|", "entier", "2023"),
        ("Date.accès_mois de |2023-02-12|", "entier", "2"),
        ("Date.accès_jour de |2023-02-12|", "entier", "12"),
        ("Date.premier_jour_du_mois de |2024-02-12|", "date", "2024-02-01"),
        ("Date.dernier_jour_du_mois de |2024-02-12|", "date", "2024-02-29"),
        ("Date.premier_jour_de_l_année de |2024-02-12|", "date", "2024-01-01"),
        ("Date.dernier_jour_de_l_année de |2024-02-12|", "date", "2024-12-31"),
        ("Date.mois_vers_entier de Août", "entier", "8"),
        ("Date.entier_vers_mois de 2", "Date.Mois", "Février"),
        ("Date.est_assez_âgé_arrondi_inférieur de |2000-01-31|, 1 mois, |2000-02-29|", "booléen", True),
        ("Date.est_assez_âgé_arrondi_supérieur de |2000-01-31|, 1 mois, |2000-02-29|", "booléen", False),
        ("Date.est_assez_jeune_arrondi_inférieur de |2000-01-31|, 1 mois, |2000-02-29|", "booléen", False),
        ("Date.est_assez_jeune_arrondi_supérieur de |2000-01-31|, 1 mois, |2000-02-29|", "booléen", True),
        ("Date.jour_de_la_semaine de |2026-01-01|", "Date.Jour_de_la_semaine", "Jeudi"),
    ],
    "MonthYear_fr": [
        ("MoisAnnée.depuis_date de |2025-05-17|", "MoisAnnée", {"nom_mois": "Mai", "année": "2025"}),
        (f"MoisAnnée.premier_jour_du_mois de {_MAI}", "date", "2025-05-01"),
        (f"MoisAnnée.dernier_jour_du_mois de {_MAI}", "date", "2025-05-31"),
        (f"MoisAnnée.est_avant_le_mois de {_MAI}, |2025-04-30|", "booléen", True),
        (f"MoisAnnée.est_après_le_mois de {_MAI}, |2025-05-31|", "booléen", False),
        (f"MoisAnnée.est_dans_le_mois de {_MAI}, |2025-05-31|", "booléen", True),
        (f"MoisAnnée.est_avant_ou_pendant_le_mois de {_MAI}, |2025-06-01|", "booléen", False),
        (f"MoisAnnée.est_pendant_ou_après_le_mois de {_MAI}, |2025-05-01|", "booléen", True),
    ],
    "Period_fr": [
        ("(Période.depuis_mois_et_année de Février, 2024).fin", "date", "2024-02-29"),
        ("(Période.depuis_année de 2002).début", "date", "2002-01-01"),
        (f"Période.valide de {_JOUR}", "booléen", True),
        (f"Période.durée de {_PF}", "durée", {"years": 0, "months": 0, "days": 2}),
        (f"Période.sont_adjacentes de {_JOUR}, {_PF}", "booléen", True),
        (f"(Période.union de {_JOUR}, {_PF}).fin", "date", "2020-01-03"),
        (f"(Période.intersection de {_JOUR}, {_PF}) sous forme Absent", "booléen", True),
        (f"Période.chevauche de {_PF}, {_PF}", "booléen", True),
        (f"Période.englobe de {_PF}, {_JOUR}", "booléen", False),
        (f"Période.est_contenue de {_PF}, |2020-01-03|", "booléen", True),
        (f"Période.est_avant de {_PF}, |2020-01-01|", "booléen", True),
        (f"Période.est_après de {_PF}, |2020-01-03|", "booléen", False),
        (f"(Période.trouve_période de [{_JOUR}; {_PF}], |2020-01-03|) sous forme Présent", "booléen", True),
        (f"(Période.tri_par_date de [({_PF}, 1); ({_JOUR}, 2)]) = [({_JOUR}, 2); ({_PF}, 1)]", "booléen", True),
        (
            "nombre de (Période.divise_par_mois de Période { -- début: |2020-01-10| -- fin: |2020-03-02| })",
            "entier",
            "3",
        ),
        (
            "nombre de (Période.divise_par_année de Mars, (Période { -- début: |2020-01-10| -- fin: |2021-03-02| }))",
            "entier",
            "3",
        ),
    ],
    "List_fr": [
        ("Liste.séquence de 3, 6", "liste de entier", ["3", "4", "5"]),
        ("Liste.nième_élément de [1; 2], 2", "optionnel de entier", {"Présent": "2"}),
        ("Liste.premier_élément de [1; 2]", "optionnel de entier", {"Présent": "1"}),
        ("Liste.dernier_élément de [1; 2]", "optionnel de entier", {"Présent": "2"}),
        ("Liste.retire_nième_élément de [1; 2], 1", "liste de entier", ["2"]),
        ("Liste.retire_premier_élément de [1; 2]", "liste de entier", ["2"]),
        ("Liste.retire_dernier_élément de [1; 2]", "liste de entier", ["1"]),
        ("Liste.inverse de [1; 2]", "liste de entier", ["2", "1"]),
    ],
}
