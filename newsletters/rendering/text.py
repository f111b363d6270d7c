"""The plain text version, written by hand rather than squeezed out of the HTML."""

import re
import textwrap
from html import unescape

from django.utils.translation import gettext as _

from portal.typography import typeset

from .blocks import Block, Button, Callout, Contact, Figures, Picture, Quote
from .letter import Item, Letter, Section

WIDTH = 72


def render_text(letter: Letter, unsubscribe: str, group: str = "") -> str:
    """The letter as text of at most 72 columns (addresses stay whole), ending with the unsubscribe link.

    With `group`, reserved sections stand between Mailchimp's conditions on that group of interests.
    """
    parts = [_wrap(letter.title.upper()), _wrap(letter.site_name)]
    if letter.preheader:
        parts.append(_wrap(letter.preheader))
    if letter.introduction:
        parts.append(html_to_text(letter.introduction))
    for section in letter.sections:
        if section.items or section.introduction:
            parts.append(_conditional(_section(section), section, group))
    parts.append(
        "-- \n"
        + _wrap(
            _("Vous recevez cette lettre parce que vous suivez ces réseaux : %(names)s.")
            % {"names": _names(letter)}
        )
        + "\n"
        + "\n".join(
            [
                _("Lire en ligne : %(url)s") % {"url": letter.url},
                _("Se désabonner : %(url)s") % {"url": unsubscribe},
            ]
        )
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def condition(section: Section, group: str) -> str:
    """What opens Mailchimp's condition on a reserved section; empty where there is none or no `group`."""
    if not (section.reserved and group):
        return ""
    return f"*|INTERESTED:{group}:{','.join(line.name for line in section.lines)}|*"


def _conditional(content: str, section: Section, group: str) -> str:
    opening = condition(section, group)
    return f"{opening}\n{content}\n*|END:INTERESTED|*" if opening else content


def _names(letter: Letter) -> str:
    return ", ".join(line.name for line in letter.lines) or letter.title_name


def _section(section: Section) -> str:
    names = ", ".join(line.name for line in section.lines)
    heading = section.heading.upper()
    if names and names.casefold() not in section.heading.casefold():
        heading = f"{heading} ({names})"
    rule = "=" * min(WIDTH, max(len(line) for line in textwrap.wrap(heading, WIDTH) or [""]))
    body = [_item(item) for item in section.items]
    introduction = html_to_text(section.introduction) if section.introduction else ""
    return "\n\n".join(part for part in [f"{_wrap(heading)}\n{rule}", introduction, *body] if part)


def _item(item: Item) -> str:
    if item.kind == "text":
        return html_to_text(item.html)
    if item.block:
        return _block(item.block)
    networks = ", ".join(line.name for line in item.networks)
    kicker = " · ".join(part for part in (item.kicker, networks) if part)
    lines = [_wrap(f"* {item.title}", indent="  "), _wrap(kicker, "  ", "  ") if kicker else ""]
    if item.summary:
        lines.append(_wrap(item.summary, "  ", "  "))
    if item.url:
        lines.append(f"  {item.url}")
    return "\n".join(line for line in lines if line)


def _block(block: Block) -> str:
    """A block of the vocabulary; a picture is said by its alternative text."""
    match block:
        case Quote():
            by = ", ".join(part for part in (block.speaker, block.voice) if part)
            lines = [_wrap(_("« %(text)s »") % {"text": block.text}, "  ", "  "), _wrap(by, "  ", "  – ")]
        case Picture():
            alt = _("[Image : %(alt)s]") % {"alt": block.alt} if block.alt else ""
            lines = [_wrap(alt), _wrap(block.caption)]
        case Figures():
            source = _("Source : %(name)s") % {"name": block.source} if block.source else ""
            lines = [
                *(_wrap(f"- {figure.value} {figure.label}", "  ") for figure in block.items),
                _wrap(source),
            ]
        case Callout():
            heading = " – ".join(part for part in (block.kind.upper(), block.title) if part)
            lines = [_wrap(heading), html_to_text(block.html)]
        case Contact():
            parts = (block.name, block.role, block.organisation, block.phone)
            lines = [*(_wrap(part) for part in parts if part), block.email]
        case Button():
            lines = [_wrap(block.label), f"  {block.url}"]
    return "\n".join(line for line in lines if line.strip(" –"))


def _wrap(text: str, indent: str = "", first: str = "") -> str:
    return "\n".join(
        textwrap.wrap(
            typeset(" ".join(text.split(" "))),
            WIDTH,
            initial_indent=first,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def html_to_text(html: str) -> str:
    """Paragraphs, list items and links (« texte (adresse) ») of a small rich text."""
    html = re.sub(r'<a\b[^>]*href="([^"]*)"[^>]*>(.*?)</a>', r"\2 (\1)", html, flags=re.S)
    html = re.sub(r"<li[^>]*>", "\n- ", html)
    html = re.sub(r"<br\s*/?>|</li>", "\n", html)
    html = re.sub(r"</(p|ul|ol|h\d)>", "\n\n", html)
    text = unescape(re.sub(r"<[^>]+>", "", html))
    blocks = []
    for block in re.split(r"\n{2,}", text):
        lines = [" ".join(line.split(" ")).strip() for line in block.splitlines()]
        blocks.append("\n".join(_wrap(line, "  " if line.startswith("- ") else "") for line in lines if line))
    return "\n\n".join(block for block in blocks if block)
