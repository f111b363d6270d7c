"""Who may do what: roles now, review by partner centres later."""
