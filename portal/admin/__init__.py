"""The editors' desk for the shared vocabulary."""
