"""Tables of holidays: data that calendars of working days are declared with."""
