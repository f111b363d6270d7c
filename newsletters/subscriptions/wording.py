"""The sentences that people agree to: shown beside the button, and kept with the proof."""

from django.utils.translation import gettext as _


def promise() -> str:
    """What a subscription is, in the current language."""
    return _(
        "Je souhaite recevoir par courriel, à cette adresse, les lettres des réseaux que j’ai choisis. Je peux me "
        "désabonner à tout moment, d’un clic, depuis chaque lettre."
    )


def purpose() -> str:
    """What the address serves for, in the current language."""
    return _(
        "Profession Banlieue utilise votre adresse pour vous envoyer ces lettres, et pour rien d’autre. "
        "Elle n’est transmise à personne, et aucune ouverture ni aucun clic n’est suivi."
    )
