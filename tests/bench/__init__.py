"""Speeds of the portal, printed by `make bench`; never asserted, machines are noisy."""
