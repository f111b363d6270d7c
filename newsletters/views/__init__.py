"""What readers do with letters besides reading them."""
