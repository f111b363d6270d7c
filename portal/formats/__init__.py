"""How dates and times may be typed, by language: French first, everywhere."""
