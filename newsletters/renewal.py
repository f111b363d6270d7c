"""Taking the structure of an issue up again in the next one."""

from wagtail.models import Page

from portal.visibility import originals

from .compose import empty_draft
from .models import CarriedItem, NewsletterPage


def renew(issue: NewsletterPage, user=None) -> tuple[NewsletterPage, int]:
    """A draft of the same title with the issue's sections, without what the title carried already.

    Headings, networks, introductions, texts and links are kept; subject, preheader and editorial belong to one issue.
    Returns the draft and how many announcements were left out.
    """
    source = issue.get_latest_revision_as_object()
    title = issue.title_page
    carried = CarriedItem.objects.filter(title_page=title).counted().keys()
    sections = source.sections.get_prep_value()
    translation_keys = announced_pages(sections)
    left_out = 0
    for section in sections:
        items = section["value"]["items"]
        kept = [item for item in items if key(item, translation_keys) not in carried]
        left_out += len(items) - len(kept)
        section["value"]["items"] = kept
    page = empty_draft(title, list(source.networks.all()), user=user)
    page.sections = page.sections.stream_block.to_python(without_ids(sections))
    page.save_revision(user=user, clean=False)
    return page, left_out


def announced_pages(sections: list[dict]) -> dict[int, str]:
    """The translation key of every page that these sections announce, by its id; an alias is its original."""
    items = [item for section in sections for item in section["value"]["items"]]
    chosen = [item["value"].get("page") for item in items if item["type"] == "page"]
    pages = list(Page.objects.filter(pk__in=filter(None, chosen)))
    aliases = originals(pages)
    keys = {page.pk: page.translation_key for page in pages}
    keys |= dict(Page.objects.filter(pk__in=aliases.values()).values_list("pk", "translation_key"))
    return {page.pk: keys[aliases.get(page.pk, page.pk)] for page in pages}


def key(item: dict, translation_keys: dict[int, str]) -> str:
    """What composing calls an announcement (`page:…`, `session:…`, `brief:…`); nothing for texts and links."""
    kind = item["type"]
    if kind == "page":
        return f"page:{translation_keys.get(item['value'].get('page'))}"
    return f"{kind}:{item['value'].get(kind)}" if kind in {"session", "brief"} else ""


def without_ids(blocks: list[dict]) -> list[dict]:
    """The same blocks as new ones: ids name a block of one page."""
    fresh = []
    for block in blocks:
        value = block["value"]
        if isinstance(value, dict) and "items" in value:
            value = value | {"items": without_ids(value["items"])}
        fresh.append({"type": block["type"], "value": value})
    return fresh
