"""Work of the index for the worker."""

from django.tasks import task

from . import indexing


@task(queue_name="default")
def follow_names() -> dict:
    """Write again every entry that repeats a name which has changed; returns what was done, as counts."""
    return dict(indexing.rebuild())
