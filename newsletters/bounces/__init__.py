"""Messages that come back: refused later, or reported as unwanted; and what follows for an address."""
