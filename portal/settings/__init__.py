"""Settings, one module per environment; everything that differs comes from environment variables."""
