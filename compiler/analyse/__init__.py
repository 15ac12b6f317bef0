"""What rules leave open, found by a solver and shown as cases: gaps, overlaps, words that never bite."""
