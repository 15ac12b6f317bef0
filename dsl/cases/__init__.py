"""Cases: a table of facts and expected results written beside the article that it tests."""
