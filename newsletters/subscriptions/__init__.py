"""What people do with their subscription: ask, confirm, change, leave, erase, stay. Plain functions, no requests."""
