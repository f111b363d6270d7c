"""The key of what must outlive a change of `SECRET_KEY`; used through `portal.keys` only."""

from django.db import models


class PermanentKey(models.Model):
    """One row, made by the first `migrate`; shown nowhere, exported nowhere, kept with the database's backups."""

    value = models.CharField(max_length=64)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return "(secret)"
