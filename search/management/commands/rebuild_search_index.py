"""Compare the whole search index with its sources and write what differs."""

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from search import indexing


class Command(BaseCommand):
    help = _(
        "Relit tout ce qui peut se trouver et corrige l’index de recherche. Peut être relancée sans risque."
    )

    def handle(self, *args, **options):
        counts = indexing.rebuild()
        labels = {
            "created": _("entrées créées"),
            "updated": _("entrées corrigées"),
            "removed": _("entrées retirées"),
            "unchanged": _("entrées inchangées"),
        }
        for name, label in labels.items():
            self.stdout.write(f"{label} : {counts[name]}")
