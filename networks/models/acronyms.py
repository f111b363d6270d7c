"""The page that explains every acronym."""

from django.utils.translation import gettext_lazy as _

from portal.folding import alphabetical_key, fold
from portal.models import Acronym, IndexPage


def by_letter(acronyms) -> list[tuple[str, list[Acronym]]]:
    """Acronyms under their first letter, accents and case aside; « # » for those that begin with a digit."""
    letters: dict[str, list[Acronym]] = {}
    for acronym in sorted(acronyms, key=lambda row: alphabetical_key(row.short)):
        first = fold(acronym.short)[:1].upper()
        letters.setdefault(first if first.isalpha() else "#", []).append(acronym)
    return list(letters.items())


class AcronymsPage(IndexPage):
    """`/sigles/`: every acronym in alphabetical order."""

    about = _(
        "Les sigles de la politique de la ville, de l’éducation et du social, en toutes lettres et expliqués."
    )
    template = "networks/acronyms_page.html"
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("page des sigles")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {"letters": by_letter(Acronym.objects.all())}
