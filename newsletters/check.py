"""What is wrong with an issue before it leaves. Errors block, warnings do not."""

import re
from dataclasses import dataclass

from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.visibility import cited_private_titles

from . import recipients, services
from .links import HREF, LINK, leads_somewhere, portal_paths
from .models import CarriedItem
from .rendering.blocks import Picture
from .rendering.letter import Letter, build_letter
from .rendering.mail import (
    GOOD_BYTES,
    MAX_BYTES,
    Message,
    RenderingError,
    render_message,
    unsubscribe_url,
)

ERROR, WARNING = "error", "warning"
LONG_SUBJECT = 70
# Where things stand in the edit form.
SUBJECT, PREHEADER, SECTIONS = "id_subject", "id_preheader", "panel-child-content-sections-section"


@dataclass(frozen=True)
class Finding:
    """One thing to mend (`error`) or to look at (`warning`), said in French, with the place it stands.

    `page` is the page to correct when it is not the issue itself, `anchor` the place in the issue's edit form.
    """

    level: str
    message: str
    where: str = ""
    page: int | None = None
    anchor: str = ""

    def __str__(self):
        if not self.where:
            return self.message
        return _("%(where)s : %(message)s") % {"where": self.where, "message": self.message}


def check(page, service: str) -> list[Finding]:
    """Everything found in the issue as it stands in memory, errors first."""
    letter = build_letter(page)
    findings = [*_envelope(page, letter), *_sections(page, letter, service), *_links(letter)]
    findings += [*_service(page, letter, service), *_carried(page, letter)]
    try:
        message = render_message(letter, service)
    except RenderingError as error:
        findings.append(
            Finding(ERROR, _("la mise en page du courriel a échoué (%(error)s).") % {"error": error})
        )
    else:
        findings += _message(message, service)
    return sorted(findings, key=lambda finding: finding.level != ERROR)


def errors(findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.level == ERROR]


def _service(page, letter: Letter, service: str) -> list[Finding]:
    """Whether anybody asked for the letter, and whether the service is configured. Nothing is asked of it here."""
    found = []
    if not letter.is_empty and page.pk is not None and not recipients.of_letter(page, letter).exists():
        message = _("personne n’est abonné à cette lettre : elle n’aurait aucun destinataire.")
        found.append(Finding(ERROR, message, _("Destinataires")))
    module = services.get(service)
    if module.IS_REMOTE:
        try:
            module.client()
        except services.Blocked as blocked:
            found.append(Finding(ERROR, str(blocked), _("Service d’envoi")))
    return found


def _carried(page, letter: Letter) -> list[Finding]:
    """What another issue of the title has announced already."""
    if page.pk is None:
        return []
    others = CarriedItem.objects.filter(title_page_id=page.title_page.pk, key__in=letter.item_keys())
    keys = others.exclude(campaign__newsletter=page.pk).counted().keys()
    again = [item.title for section in letter.sections for item in section.items if item.key in keys]
    message = _("« %(title)s » a déjà été annoncé dans un autre numéro.")
    return [Finding(WARNING, message % {"title": bare(title)}, _("Rubriques")) for title in again]


def bare(title: str) -> str:
    """A title that can stand between guillemets: without its own."""
    return title.replace("«", "").replace("»", "").strip()


def _envelope(page, letter: Letter) -> list[Finding]:
    found = []
    subject = page.email_subject
    if not subject:
        found.append(Finding(ERROR, _("l’objet est vide."), _("Objet"), anchor=SUBJECT))
    if re.search(r"[\r\n]", subject + page.preheader):
        found.append(
            Finding(ERROR, _("un retour à la ligne s’y est glissé."), _("Objet ou accroche"), anchor=SUBJECT)
        )
    if len(subject) > LONG_SUBJECT:
        message = _("%(count)s signes ; au-delà de %(limit)s, les téléphones le coupent.")
        found.append(
            Finding(
                WARNING, message % {"count": len(subject), "limit": LONG_SUBJECT}, _("Objet"), anchor=SUBJECT
            )
        )
    for title in cited_private_titles(f"{subject}\n{page.preheader}\n{strip_tags(letter.introduction)}"):
        message = _("la page « %(title)s » y est citée, et elle n’est pas ouverte à tout le monde.")
        where = _("Objet, accroche ou éditorial")
        found.append(Finding(ERROR, message % {"title": bare(title)}, where, anchor=PREHEADER))
    if not letter.preheader:
        found.append(
            Finding(
                WARNING,
                _("elle est vide : la boîte de réception montrera le début du courriel."),
                _("Accroche"),
                anchor=PREHEADER,
            )
        )
    return found


def _sections(page, letter: Letter, service: str) -> list[Finding]:
    if letter.is_empty:
        return [
            Finding(
                ERROR,
                _("la lettre n’annonce rien : proposez un contenu ou ajoutez une rubrique."),
                _("Rubriques"),
                anchor=SECTIONS,
            )
        ]
    found = []
    seen: dict[str, str] = {}
    for number, section in enumerate(letter.sections, start=1):
        where = _("Rubrique %(number)s") % {"number": number}
        anchor = f"block-{section.block}-section" if section.block else SECTIONS
        if section.heading.strip():
            where = _("Rubrique %(number)s « %(heading)s »") % {
                "number": number,
                "heading": bare(section.heading),
            }
        else:
            found.append(Finding(ERROR, _("elle n’a pas de titre."), where, anchor=anchor))
        if not section.items:
            found.append(
                Finding(ERROR, _("elle est vide : ajoutez une annonce ou retirez-la."), where, anchor=anchor)
            )
        for item in section.items:
            if item.key and item.key in seen:
                message = _("« %(title)s » est déjà annoncé dans « %(other)s ».")
                names = {"title": bare(item.title), "other": bare(seen[item.key])}
                found.append(Finding(ERROR, message % names, where, anchor=anchor))
            seen.setdefault(item.key, section.heading)
            if item.is_private:
                message = _(
                    "la page « %(title)s » n’est pas ouverte à tout le monde : elle demande un mot de passe ou un compte. "
                    "Ouvrez-la, ou retirez l’annonce."
                )
                found.append(Finding(ERROR, message % {"title": bare(item.title)}, where, item.page, anchor))
            elif not item.is_public:
                message = _(
                    "la page « %(title)s » n’est pas publiée, ou une page au-dessus d’elle ne l’est pas : publiez-les, "
                    "ou retirez l’annonce."
                )
                found.append(Finding(ERROR, message % {"title": bare(item.title)}, where, item.page, anchor))
            if item.kind == "link" and not (
                item.title.strip() and item.url.startswith(("http://", "https://", "mailto:"))
            ):
                found.append(
                    Finding(ERROR, _("un lien n’a pas de titre ou pas d’adresse."), where, anchor=anchor)
                )
            elif isinstance(item.block, Picture) and not (item.block.alt or item.block.decorative):
                message = _("une image n’a pas de texte de remplacement.")
                found.append(Finding(ERROR, message, where, anchor=anchor))
            elif item.kind in {"page", "link"} and not item.summary:
                found.append(
                    Finding(
                        WARNING,
                        _("« %(title)s » n’a pas de résumé.") % {"title": bare(item.title)},
                        where,
                        item.page,
                        anchor,
                    )
                )
    found += _missing(page, letter)
    if service == "mailchimp" and all(section.reserved for section in letter.sections):
        message = _(
            "avec Mailchimp, une rubrique au moins doit être pour tout le monde : sinon des courriels vides partiraient."
        )
        found.append(Finding(ERROR, message, _("Rubriques")))
    return found


def _missing(page, letter: Letter) -> list[Finding]:
    """Announced pages or sessions that exist no more show nothing, and would be forgotten in silence."""
    announced = sum(len(block.value["items"]) for block in page.sections)
    shown = sum(len(section.items) for section in letter.sections)
    gone = announced - shown
    if not gone:
        return []
    message = ngettext(
        "%(count)s annonce est vide, ou sa page a été supprimée.",
        "%(count)s annonces sont vides, ou leur page a été supprimée.",
        gone,
    )
    return [Finding(ERROR, message % {"count": gone}, _("Rubriques"), anchor=SECTIONS)]


def _links(letter: Letter) -> list[Finding]:
    """Links written by hand in texts: to unpublished pages of the portal, or to nothing."""
    found = []
    texts = [(_("Éditorial"), letter.introduction)]
    texts += [
        (s.heading, "".join([s.introduction, *(item.html for item in s.items)])) for s in letter.sections
    ]
    for where, html in texts:
        for tag in LINK.findall(html):
            href = HREF.search(tag)
            if not href or not href[1]:
                found.append(Finding(ERROR, _("un lien n’a pas d’adresse."), where))
            elif any(not leads_somewhere(path) for path in portal_paths(tag)):
                message = _("le lien %(href)s ne mène à aucune page publiée.")
                found.append(Finding(ERROR, message % {"href": href[1]}, where))
    return found


def _message(message: Message, service: str) -> list[Finding]:
    found = []
    sizes = {"size": f"{message.size // 1000}", "limit": f"{MAX_BYTES // 1000}"}
    if message.size > MAX_BYTES:
        found.append(
            Finding(
                ERROR,
                _("%(size)s ko, plus que les %(limit)s ko après lesquels Gmail coupe.") % sizes,
                _("Poids"),
            )
        )
    elif message.size > GOOD_BYTES:
        found.append(Finding(WARNING, _("%(size)s ko : la lettre est longue.") % sizes, _("Poids")))
    for image in re.findall(r"<img\b[^>]*>", message.html):
        if not re.search(r'\balt="', image):
            found.append(Finding(ERROR, _("une image n’a pas de texte de remplacement."), _("Images")))
    link = unsubscribe_url(service)
    if link not in message.html or link not in message.text:
        found.append(Finding(ERROR, _("le lien de désabonnement manque."), _("Pied de lettre")))
    if not message.text.strip():
        found.append(Finding(ERROR, _("la version en texte seul est vide."), _("Texte seul")))
    return found
