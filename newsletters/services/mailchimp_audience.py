"""Whether Mailchimp would write to the readers of a letter, to all of them and to nobody else.

A campaign goes to everybody who is subscribed to the audience. Until the portal keeps that audience in step with its own
subscribers, the two are compared before anything leaves: nobody gets a letter that they did not ask for here, and nobody
is forgotten. Who left at Mailchimp, or whose address failed there, is not written to by it: they are told, not missed.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .. import recipients
from ..addresses import normal
from ..rendering.letter import build_letter
from . import Blocked, WrongAudience
from .mailchimp_connection import client, translated

NAMED = 20  # addresses in a line


@dataclass(frozen=True)
class Comparison:
    """Addresses: `strangers` would get the letter without having asked for it, `missing` ones would not get it.

    `declined` are readers whom Mailchimp does not write to: they left there, or their address failed.
    """

    name: str
    readers: int
    subscribed: int
    strangers: list[str]
    missing: list[str]
    declined: list[str]

    @property
    def lines(self) -> list[str]:
        """Return who differs, a line for each group."""
        groups = (
            (_("En trop dans l’audience : %(names)s."), self.strangers),
            (_("Absentes de l’audience : %(names)s."), self.missing),
            (_("Désabonnées ou en erreur chez Mailchimp, qui ne leur écrit pas : %(names)s."), self.declined),
        )
        return [words % {"names": _names(found)} for words, found in groups if found]


def check_audience(page) -> Comparison:
    """Compare the audience with the readers of an issue. Raises `WrongAudience`, `Blocked` or `Later`."""
    from .mailchimp_client import Refused

    api = client()
    with translated():
        try:
            name = api.audience()["name"]
            members = api.members()
        except Refused as error:
            if error.status != 404:
                raise
            raise Blocked(
                _("Mailchimp ne connaît pas cette audience : vérifiez MAILCHIMP_LIST_ID (%(error)s).")
                % {"error": error}
            ) from error
    found = compare(page, name, members)
    if problem := problem_of(found):
        raise WrongAudience(problem, found.lines)
    return found


def compare(page, name: str, members: dict[str, str]) -> Comparison:
    """Compare members (address and status) with the readers of an issue, by the one writing of their addresses."""
    status = {normal(address): state for address, state in members.items()}
    subscribed = {address for address, state in status.items() if state == "subscribed"}
    readers = {
        normal(reader.email) for reader, _networks in recipients.with_audience(page, build_letter(page))
    }
    declined = {address for address in readers if status.get(address) in ("unsubscribed", "cleaned")}
    return Comparison(
        name=name,
        readers=len(readers),
        subscribed=len(subscribed),
        strangers=sorted(subscribed - readers),
        missing=sorted(readers - subscribed - declined),
        declined=sorted(declined),
    )


def problem_of(found: Comparison) -> str:
    """Return in words why the letter may not leave, and what to do; empty where it may."""
    if not found.readers:
        return _("Personne n’est abonné à cette lettre sur le portail : elle n’aurait aucun destinataire.")
    if not found.subscribed:
        wrong = _("L’audience « %(name)s » de Mailchimp n’a personne à qui écrire.")
    elif found.strangers or found.missing:
        wrong = _("L’audience « %(name)s » de Mailchimp n’est pas celle de cette lettre : %(differences)s.")
    else:
        return ""
    advice = ngettext(
        "Rien n’est envoyé. Mettez dans cette audience la personne abonnée à cette lettre sur le portail et "
        "personne d’autre, ou faites envoyer par le serveur de courrier du portail (MAILING_SERVICE=local), puis recommencez.",
        "Rien n’est envoyé. Mettez dans cette audience les %(readers)s personnes abonnées à cette lettre sur le portail "
        "et personne d’autre, ou faites envoyer par le serveur de courrier du portail (MAILING_SERVICE=local), puis "
        "recommencez.",
        found.readers,
    )
    said = {"name": found.name, "readers": found.readers, "differences": _differences(found)}
    return f"{wrong} {advice}" % said


def _differences(found: Comparison) -> str:
    strangers, missing = len(found.strangers), len(found.missing)
    told = []
    if strangers:
        words = ngettext(
            "%(count)s adresse n’y est pas abonnée sur le portail",
            "%(count)s adresses n’y sont pas abonnées sur le portail",
            strangers,
        )
        told.append(words % {"count": strangers})
    if missing:
        words = ngettext(
            "%(count)s personne abonnée y manque", "%(count)s personnes abonnées y manquent", missing
        )
        told.append(words % {"count": missing})
    return _(" et ").join(told)


def _names(addresses: list[str]) -> str:
    rest = len(addresses) - NAMED
    return ", ".join(addresses[:NAMED]) + (f", … (+ {rest})" if rest > 0 else "")
