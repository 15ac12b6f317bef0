"""Cases typed and run: the tables beside the articles as questions with expected answers."""
