"""Many questions at once: a table of facts in, a table of answers out."""
