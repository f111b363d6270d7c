"""The editors' desk for what the networks publish."""
