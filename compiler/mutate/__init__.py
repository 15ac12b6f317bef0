"""Rules changed a little, one change at a time, and run on the cases: what no case notices, no case tests."""
