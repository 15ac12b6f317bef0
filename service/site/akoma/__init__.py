"""The law as XML in the form in which parliaments and publishers exchange it: Akoma Ntoso 3.0 (OASIS)."""
