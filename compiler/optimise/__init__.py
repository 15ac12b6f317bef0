"""What can be proved of default terms before they run: what cannot fail, which rules exclude each other."""
