"""One search over everything that readers may find."""
