"""What the desk of subscriptions says and does about readers. Plain functions, no requests."""
