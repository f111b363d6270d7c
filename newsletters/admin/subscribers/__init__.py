"""The desk of subscriptions: who reads, since when, on which basis; what may be done about it."""
