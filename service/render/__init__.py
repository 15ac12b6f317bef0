"""Answers, results and descriptions as words for people: styled lines, without a colour or a terminal of their own."""
