"""The currencies of ISO 4217: code, digits of the minor unit, name.

Source: ISO 4217, list one (current currency and funds codes), as amended to 2025. Codes that have no minor unit
(precious metals, the special drawing right, testing) are no currencies that an amount can be in; funds codes are left
out but for the two that statutes use as units of account (CLF, UYW). A currency that has been withdrawn since stays:
the law that names it stays too.
"""

from __future__ import annotations

from difflib import get_close_matches

_NAMES = """
AED UAE Dirham; AFN Afghani; ALL Lek; AMD Armenian Dram; AOA Kwanza; ARS Argentine Peso; AUD Australian Dollar;
AWG Aruban Florin; AZN Azerbaijan Manat; BAM Convertible Mark; BBD Barbados Dollar; BDT Taka; BGN Bulgarian Lev;
BHD Bahraini Dinar; BIF Burundi Franc; BMD Bermudian Dollar; BND Brunei Dollar; BOB Boliviano; BRL Brazilian Real;
BSD Bahamian Dollar; BTN Ngultrum; BWP Pula; BYN Belarusian Ruble; BZD Belize Dollar; CAD Canadian Dollar;
CDF Congolese Franc; CHF Swiss Franc; CLF Unidad de Fomento; CLP Chilean Peso; CNY Yuan Renminbi; COP Colombian Peso;
CRC Costa Rican Colon; CUP Cuban Peso; CVE Cabo Verde Escudo; CZK Czech Koruna; DJF Djibouti Franc; DKK Danish Krone;
DOP Dominican Peso; DZD Algerian Dinar; EGP Egyptian Pound; ERN Nakfa; ETB Ethiopian Birr; EUR Euro; FJD Fiji Dollar;
FKP Falkland Islands Pound; GBP Pound Sterling; GEL Lari; GHS Ghana Cedi; GIP Gibraltar Pound; GMD Dalasi;
GNF Guinean Franc; GTQ Quetzal; GYD Guyana Dollar; HKD Hong Kong Dollar; HNL Lempira; HTG Gourde; HUF Forint;
IDR Rupiah; ILS New Israeli Sheqel; INR Indian Rupee; IQD Iraqi Dinar; IRR Iranian Rial; ISK Iceland Krona;
JMD Jamaican Dollar; JOD Jordanian Dinar; JPY Yen; KES Kenyan Shilling; KGS Som; KHR Riel; KMF Comorian Franc;
KPW North Korean Won; KRW Won; KWD Kuwaiti Dinar; KYD Cayman Islands Dollar; KZT Tenge; LAK Lao Kip;
LBP Lebanese Pound; LKR Sri Lanka Rupee; LRD Liberian Dollar; LSL Loti; LYD Libyan Dinar; MAD Moroccan Dirham;
MDL Moldovan Leu; MGA Malagasy Ariary; MKD Denar; MMK Kyat; MNT Tugrik; MOP Pataca; MRU Ouguiya; MUR Mauritius Rupee;
MVR Rufiyaa; MWK Malawi Kwacha; MXN Mexican Peso; MYR Malaysian Ringgit; MZN Mozambique Metical; NAD Namibia Dollar;
NGN Naira; NIO Cordoba Oro; NOK Norwegian Krone; NPR Nepalese Rupee; NZD New Zealand Dollar; OMR Rial Omani;
PAB Balboa; PEN Sol; PGK Kina; PHP Philippine Peso; PKR Pakistan Rupee; PLN Zloty; PYG Guarani; QAR Qatari Rial;
RON Romanian Leu; RSD Serbian Dinar; RUB Russian Ruble; RWF Rwanda Franc; SAR Saudi Riyal; SBD Solomon Islands Dollar;
SCR Seychelles Rupee; SDG Sudanese Pound; SEK Swedish Krona; SGD Singapore Dollar; SHP Saint Helena Pound; SLE Leone;
SOS Somali Shilling; SRD Surinam Dollar; SSP South Sudanese Pound; STN Dobra; SVC El Salvador Colon; SYP Syrian Pound;
SZL Lilangeni; THB Baht; TJS Somoni; TMT Turkmenistan New Manat; TND Tunisian Dinar; TOP Pa'anga; TRY Turkish Lira;
TTD Trinidad and Tobago Dollar; TWD New Taiwan Dollar; TZS Tanzanian Shilling; UAH Hryvnia; UGX Uganda Shilling;
USD US Dollar; UYU Peso Uruguayo; UYW Unidad Previsional; UZS Uzbekistan Sum; VED Bolivar Soberano digital;
VES Bolivar Soberano; VND Dong; VUV Vatu; WST Tala; XAF CFA Franc BEAC; XCD East Caribbean Dollar;
XCG Caribbean Guilder; XOF CFA Franc BCEAO; XPF CFP Franc; YER Yemeni Rial; ZAR Rand; ZMW Zambian Kwacha;
ZWG Zimbabwe Gold
"""

#: Code -> name in English.
NAMES: dict[str, str] = {each[:3]: each[4:] for each in " ".join(_NAMES.split()).split("; ")}

_NO_DIGITS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
_DIGITS = {
    **dict.fromkeys(_NO_DIGITS.split(), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    "CLF": 4,
    "UYW": 4,
}


#: Code -> digits of the minor unit: an amount is held as a whole number of units of 10 to the power of minus these.
DIGITS: dict[str, int] = {code: _DIGITS.get(code, 2) for code in NAMES}


def near(name: str) -> list[str]:
    """Codes that may be meant by a name that is none, the likeliest first: `usd`, `LKA`, `kip`, `dollar`."""
    if name.upper() in NAMES:
        return [name.upper()]
    word = name.lower().rstrip("s")
    named = [code for code, words in NAMES.items() if len(word) > 2 and word in words.lower().split()]
    likely = [code for code in ("USD", "EUR", "GBP") if code in named]
    alike = get_close_matches(name.upper(), NAMES, n=3, cutoff=0.6) if len(name) == 3 else []
    swapped = [code for code in NAMES if sorted(code) == sorted(name.upper())]
    return list(dict.fromkeys((*likely, *named) or (*swapped, *alike)))[:3]
