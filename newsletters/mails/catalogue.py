"""Every service mail: its name, when it leaves, what it says. Called in the language of its reader."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.models import Network

from ..rendering.letter import Line
from .content import Button, Content


@dataclass(frozen=True)
class ServiceMail:
    """One entry of the registry; `sample` gives the facts that a preview is made with."""

    name: str
    label: Any
    when: Any
    write: Callable[..., Content]
    sample: Callable[[], dict]


def confirmation(networks, titles, url: str) -> Content:
    return Content(
        subject=_("Confirmez votre abonnement aux lettres des réseaux"),
        heading=_("Plus qu’un geste"),
        paragraphs=[
            _("Quelqu’un, sans doute vous, demande à recevoir à cette adresse les lettres de ces réseaux :"),
            *_titles(titles),
        ],
        lines=_lines(networks),
        button=Button(_("Confirmer mon abonnement"), url),
        notes=[
            _("Ce lien vaut sept jours. Tant que vous n’avez pas confirmé, rien n’est enregistré."),
            _("Vous n’avez rien demandé ? Effacez ce message : vous ne recevrez rien d’autre."),
        ],
    )


def invitation(networks, titles, url: str) -> Content:
    return Content(
        subject=_("Souhaitez-vous recevoir les lettres des réseaux ?"),
        heading=_("Une invitation"),
        paragraphs=[
            _(
                "Votre adresse figure dans le carnet d’adresses de Profession Banlieue. Les lettres de ces "
                "réseaux paraissent désormais par courriel : voulez-vous les recevoir ?"
            )
            if networks
            else _(
                "Votre adresse figure dans le carnet d’adresses de Profession Banlieue. Les lettres des "
                "réseaux paraissent désormais par courriel : voulez-vous les recevoir ?"
            ),
            *_titles(titles),
        ],
        lines=_lines(networks),
        button=Button(_("Oui, je m’abonne"), url),
        notes=[
            _(
                "Ce lien vaut sept jours. Sans réponse de votre part, vous ne recevrez rien d’autre et votre adresse sera effacée."
            ),
        ],
    )


def already(networks, url: str, more=(), confirm: str = "") -> Content:
    paragraphs = [_("Cette adresse reçoit déjà les lettres de ces réseaux :")]
    notes = [_("Si la demande ne vient pas de vous, vous n’avez rien à faire : rien n’a changé.")]
    link = None
    if more:
        names = ", ".join(network.short_name for network in more)
        notes.insert(0, _("Votre demande citait d’autres réseaux (%(names)s).") % {"names": names})
        link = Button(_("Remplacer mes choix par ceux de ma demande"), confirm)
    return Content(
        subject=_("Vous recevez déjà les lettres des réseaux"),
        heading=_("C’est déjà fait"),
        paragraphs=paragraphs,
        lines=_lines(networks),
        button=Button(_("Voir ou changer mon abonnement"), url),
        notes=notes,
        link=link,
    )


def link(networks, url: str) -> Content:
    return Content(
        subject=_("Le lien vers votre abonnement"),
        heading=_("Votre lien"),
        paragraphs=[
            _("Il ouvre votre abonnement : réseaux, lettres, adresse, données enregistrées, désabonnement."),
        ],
        button=Button(_("Ouvrir mon abonnement"), url),
        notes=[_("Ce lien est personnel : qui l’a peut changer votre abonnement.")],
    )


def address(new: str, url: str) -> Content:
    return Content(
        subject=_("Confirmez votre nouvelle adresse"),
        heading=_("Votre nouvelle adresse"),
        paragraphs=[
            _("Les lettres des réseaux arriveront à l’adresse %(address)s dès que vous l’aurez confirmée.")
            % {"address": new},
        ],
        button=Button(_("Confirmer cette adresse"), url),
        notes=[
            _("Ce lien vaut sept jours. Jusque-là, les lettres arrivent à l’ancienne adresse."),
            _("Vous n’avez rien demandé ? Effacez ce message : rien ne changera."),
        ],
    )


def moved(new: str) -> Content:
    return Content(
        subject=_("Votre abonnement a changé d’adresse"),
        heading=_("C’est noté"),
        paragraphs=[
            _("Les lettres des réseaux arrivent désormais à l’adresse %(address)s.") % {"address": new},
        ],
        notes=[_("Si cela ne vient pas de vous, écrivez à l’équipe du portail : %(mail)s.") % _team()],
    )


def reminder(networks, url: str) -> Content:
    return Content(
        subject=_("Souhaitez-vous toujours recevoir les lettres des réseaux ?"),
        heading=_("Restez-vous avec nous ?"),
        paragraphs=[
            _(
                "Vous recevez les lettres de ces réseaux depuis trois ans, sans avoir rien changé. Un geste "
                "suffit pour continuer."
            ),
        ],
        lines=_lines(networks),
        button=Button(_("Je reste"), url),
        notes=[_("Ce message ne sera pas répété. La page permet aussi de changer vos choix ou de partir.")],
    )


def erased() -> Content:
    return Content(
        subject=_("Vos données sont effacées"),
        heading=_("Tout est effacé"),
        paragraphs=[
            _(
                "Le portail n’a plus votre adresse ni votre abonnement. Il garde une empreinte qui ne permet "
                "pas de vous retrouver : elle empêche seulement de vous inscrire de nouveau sans vous."
            ),
        ],
        notes=[
            _(
                "C’est notre dernier message. Vous pouvez vous réabonner quand vous voulez, depuis le portail."
            ),
            _("Si cela ne vient pas de vous, écrivez à l’équipe du portail : %(mail)s.") % _team(),
        ],
    )


def _team() -> dict:
    return {"mail": settings.DEFAULT_FROM_EMAIL}


def _titles(titles) -> list[str]:
    if not titles:
        return []
    names = ", ".join(_("« %(title)s »") % {"title": title.title} for title in titles)
    return [_("Lettres choisies : %(names)s.") % {"names": names}]


def _lines(networks) -> list[Line]:
    return [Line(n.slug, n.short_name, n.palette, n.stroke) for n in networks]


def _networks() -> list[Network]:
    return list(Network.objects.all()[:2])


# The link of a preview leads nowhere.
NOWHERE = f"{settings.SITE_URL}/lettres/"


def _mails():
    linked = {"url": NOWHERE}
    new = {"new": "nouvelle.adresse@example.org"}

    def wished() -> dict:
        return {"networks": _networks(), "titles": [], **linked}

    def followed() -> dict:
        return {"networks": _networks(), **linked}

    yield ServiceMail(
        "confirmation",
        gettext_lazy("Confirmer un abonnement"),
        gettext_lazy("Quelqu’un demande les lettres à une adresse qui n’est pas abonnée."),
        confirmation,
        wished,
    )
    yield ServiceMail(
        "invitation",
        gettext_lazy("Inviter à s’abonner"),
        gettext_lazy("Une adresse reprise d’un carnet n’a pas de base légale."),
        invitation,
        wished,
    )
    yield ServiceMail(
        "already",
        gettext_lazy("Déjà abonné"),
        gettext_lazy("Quelqu’un demande les lettres à une adresse qui les reçoit déjà."),
        already,
        followed,
    )
    yield ServiceMail(
        "link",
        gettext_lazy("Recevoir son lien"),
        gettext_lazy("Une personne abonnée demande le lien vers ses choix."),
        link,
        followed,
    )
    yield ServiceMail(
        "address",
        gettext_lazy("Confirmer une nouvelle adresse"),
        gettext_lazy("Une personne abonnée change d’adresse : à la nouvelle."),
        address,
        lambda: new | linked,
    )
    yield ServiceMail(
        "moved",
        gettext_lazy("Adresse changée"),
        gettext_lazy("La nouvelle adresse est confirmée : à l’ancienne."),
        moved,
        lambda: new,
    )
    yield ServiceMail(
        "reminder",
        gettext_lazy("Je reste"),
        gettext_lazy("Trois ans après le dernier signe de vie, une seule fois."),
        reminder,
        followed,
    )
    yield ServiceMail(
        "erased",
        gettext_lazy("Données effacées"),
        gettext_lazy("Une personne a tout effacé : le dernier message."),
        erased,
        dict,
    )


MAILS: dict[str, ServiceMail] = {mail.name: mail for mail in _mails()}
