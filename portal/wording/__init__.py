"""Words of our libraries that their French catalogues lack, or say badly; ours take their place (`docs/extending.md`).

Nothing imports these modules: `makemessages` finds here the message ids of others, and keeps their French.
"""
