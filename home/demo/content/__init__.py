"""French texts of the demo content: plain data, one noun per module."""
