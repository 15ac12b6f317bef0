"""Decision records: an answer with all that it rests on, which anybody with the same rules can replay."""
