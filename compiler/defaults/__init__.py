"""The default calculus: a variable's rules as one term ⟨exceptions | justification ⊢ consequence⟩."""
