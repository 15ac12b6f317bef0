"""What every door does with a question: the scope that a name means, the readings that an asker chooses."""
