"""Who may do what: roles, review of drafts, proofreading by people without an account."""
