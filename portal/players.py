"""Players of other sites: from the address of a video's page to the one that may be framed, without trackers where possible."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from django.conf import settings

KEY = re.compile(r"[\w-]{4,64}")


@dataclass(frozen=True)
class Player:
    """`name` is shown to people, `host` goes into the page's policy, `embed` is framed after a click."""

    name: str
    host: str
    embed: str


def peertube_hosts() -> list[str]:
    """The PeerTube servers that pages may frame."""
    return settings.PEERTUBE_HOSTS


def find(url: str) -> Player | None:
    """The player of the video at that address; None for an address that is not one of a known video."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    path = [part for part in parts.path.split("/") if part]
    if host in {"youtube.com", "youtube-nocookie.com", "youtu.be"}:
        if path[:1] == ["watch"]:
            key = parse_qs(parts.query).get("v", [""])[0]
        else:
            known = host == "youtu.be" or path[:1] in (["embed"], ["live"], ["shorts"])
            key = path[-1] if path and known else ""
        return _player("YouTube", "www.youtube-nocookie.com", "/embed/{}?autoplay=1", key)
    if host in {"vimeo.com", "player.vimeo.com"}:
        # An unlisted video is played only with the key that follows its number.
        found = re.search(r"/(\d+)(?:/([0-9a-f]{6,20}))?(?:/|$)", parts.path)
        key, secret = found.groups("") if found else ("", "")
        ending = f"&h={secret}" if secret else ""
        return _player("Vimeo", "player.vimeo.com", "/video/{}?dnt=1&autoplay=1" + ending, key)
    if host in {"dailymotion.com", "dai.ly"}:
        known = path and (host == "dai.ly" or path[0] == "video")
        key = path[-1].split("_")[0] if known else ""
        return _player("Dailymotion", "geo.dailymotion.com", "/player.html?video={}", key)
    if host in peertube_hosts() and path[:-1] in (["w"], ["videos", "watch"], ["videos", "embed"]):
        return _player("PeerTube", host, "/videos/embed/{}?autoplay=1", path[-1])
    return None


def _player(name: str, host: str, way: str, key: str) -> Player | None:
    return Player(name, host, f"https://{host}{way.format(key)}") if KEY.fullmatch(key) else None
