"""Experience sheets in their text form: reading, parsing and the records that come out."""
