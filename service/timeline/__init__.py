"""What an answer holds of duties, rights, permissions and prohibitions, in the order of their dates."""
