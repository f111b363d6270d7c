"""Where uploaded files lie: pictures below `MEDIA_ROOT`, which a proxy may serve; documents below `PRIVATE_ROOT`, which none may.

Whether somebody may read a document is asked of Wagtail each time: its collection may be restricted.
"""

import shutil
from pathlib import Path

from django.conf import settings
from django.core.files.storage import FileSystemStorage, Storage
from django.utils.deconstruct import deconstructible

PRIVATE = "documents/"


@deconstructible
class PortalStorage(Storage):
    """Two folders of this machine as one storage; the name of a file says in which of them it is."""

    def of(self, name: str) -> FileSystemStorage:
        """Return the storage of a file. Both read their folder from the settings each time."""
        if Path(name).as_posix().startswith(PRIVATE):
            return FileSystemStorage(location=settings.PRIVATE_ROOT)
        return FileSystemStorage()

    def _open(self, name, mode="rb"):
        return self.of(name).open(name, mode)

    def _save(self, name, content):
        return self.of(name)._save(name, content)

    def path(self, name):
        return self.of(name).path(name)

    def delete(self, name):
        self.of(name).delete(name)

    def exists(self, name):
        return self.of(name).exists(name)

    def listdir(self, path):
        return self.of(f"{path}/").listdir(path)

    def size(self, name):
        return self.of(name).size(name)

    def url(self, name):
        """Raises `NotImplementedError` for a document, which has no address but that of Wagtail's view."""
        if Path(name).as_posix().startswith(PRIVATE):
            raise NotImplementedError("documents have no address of their own")
        return self.of(name).url(name)

    def get_accessed_time(self, name):
        return self.of(name).get_accessed_time(name)

    def get_created_time(self, name):
        return self.of(name).get_created_time(name)

    def get_modified_time(self, name):
        return self.of(name).get_modified_time(name)


def hide_documents(**kwargs) -> None:
    """Move documents of before out of `MEDIA_ROOT`; a `post_migrate` receiver."""
    public, private = Path(settings.MEDIA_ROOT) / PRIVATE, Path(settings.PRIVATE_ROOT) / PRIVATE
    if not public.is_dir():
        return
    private.mkdir(parents=True, exist_ok=True)
    for file in public.iterdir():
        if not (private / file.name).exists():
            shutil.move(file, private / file.name)
