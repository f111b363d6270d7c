"""The editors' desk for the letters."""
