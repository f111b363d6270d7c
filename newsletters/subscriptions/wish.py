"""What somebody asks for before anything is stored: it travels in the signed link that confirms it."""

from dataclasses import asdict, dataclass

from django.conf import settings

from portal.models import Network

from ..models import NewsletterIndexPage


@dataclass(frozen=True)
class Wish:
    """An address with slugs of networks and titles; what an address book says about the person comes along."""

    address: str
    networks: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    language: str = "fr"
    name: str = ""
    organisation: str = ""
    position: str = ""
    source: str = ""

    def as_data(self) -> dict:
        """Its fields that say something, as JSON can hold them."""
        return {name: value for name, value in asdict(self).items() if value}

    @classmethod
    def from_data(cls, data: dict) -> "Wish":
        """The wish that was written with `as_data`."""
        networks, titles = (tuple(data.get(name, ())) for name in ("networks", "titles"))
        texts = {name: value for name, value in data.items() if name not in {"networks", "titles"}}
        return cls(networks=networks, titles=titles, **texts)


def networks() -> list[Network]:
    """The networks that may be followed."""
    return list(Network.objects.all())


def titles() -> list[NewsletterIndexPage]:
    """The letters that appear, in the language that they are written in."""
    pages = NewsletterIndexPage.objects.visible(every_language=True)
    pages = pages.filter(locale__language_code=settings.LANGUAGE_CODE)
    return list(pages.order_by("path"))


def chosen_networks(wish: Wish) -> list[Network]:
    """Those of its networks that still exist."""
    return list(Network.objects.filter(slug__in=wish.networks))


def chosen_titles(wish: Wish) -> list[NewsletterIndexPage]:
    """Those of its titles that still appear."""
    return [title for title in titles() if title.slug in wish.titles]
