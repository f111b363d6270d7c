"""The old address book: a spreadsheet read, its columns matched, what it would do planned, then done at once.

`importing` is the way in; `reading` → `columns` → `lines` → `plan` → `applying` is the order of the work.
"""
