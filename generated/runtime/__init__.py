"""The run-time library that evaluators need: copied into `generated/`, it imports nothing of ours outside itself."""
