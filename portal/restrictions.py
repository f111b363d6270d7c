"""A restriction set on a page is set on its translations: the admin shows it there, and it is lifted everywhere at once.

`portal.visibility` hides translations without these rows too; they make the admin say so in every language, and leave
nothing behind when a restriction is lifted in one of them.
"""

from django.db.models import QuerySet
from wagtail.models import Page, PageViewRestriction

Groups = PageViewRestriction.groups.through


def translations(page_id: int) -> QuerySet:
    """Return the other pages of the same translation key, aliases aside: they follow their original."""
    keys = Page.objects.filter(pk=page_id).values("translation_key")
    return Page.objects.filter(translation_key__in=keys, alias_of=None).exclude(pk=page_id).order_by()


def copy_to_translations(restriction: PageViewRestriction) -> None:
    """Give the translations of a page the restriction that was set on it, in place of what they had."""
    said = {"restriction_type": restriction.restriction_type, "password": restriction.password}
    for page in translations(restriction.page_id):
        rows = PageViewRestriction.objects.filter(page=page)
        # Without signals: each would copy back.
        if not rows.update(**said):
            PageViewRestriction.objects.bulk_create([PageViewRestriction(page=page, **said)])
    copy_groups(restriction)


def copy_groups(restriction: PageViewRestriction) -> None:
    """Give the restrictions of the translations the same groups."""
    wanted = set(restriction.groups.values_list("pk", flat=True))
    others = PageViewRestriction.objects.filter(page__in=translations(restriction.page_id))
    for other in others.prefetch_related("groups"):
        held = {group.pk for group in other.groups.all()}
        Groups.objects.filter(pageviewrestriction=other, group__in=held - wanted).delete()
        Groups.objects.bulk_create(
            Groups(pageviewrestriction=other, group_id=group) for group in sorted(wanted - held)
        )


def groups_of_translations(restriction: PageViewRestriction) -> set[int]:
    """Return the groups that restrictions of the translations name."""
    rows = Groups.objects.filter(pageviewrestriction__page__in=translations(restriction.page_id))
    return set(rows.values_list("group_id", flat=True))


def lift_from_translations(restriction: PageViewRestriction) -> None:
    """Take the restriction from the translations and aliases of the page that it was taken from.

    A second one on the same page goes on holding for all of them.
    """
    if PageViewRestriction.objects.filter(page=restriction.page_id).exists():
        return
    aliases = Page.objects.filter(alias_of=restriction.page_id)
    for pages in (translations(restriction.page_id), aliases):
        PageViewRestriction.objects.filter(page__in=pages).delete()
