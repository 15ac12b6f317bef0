"""The reference interpreter: small, slow, exact. It runs default terms by their definition, and judges all emitters."""
