"""What a Mailchimp account knows and does, without HTTP: campaigns, their states, what has left.

`Account.handle` answers one call and raises `Problem` where Mailchimp refuses.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import md5
from html import unescape
from typing import Any

from .mailchimp_refusals import Problem, check_settings, refuse_unknown

JSON = dict[str, Any]
QUARTERS = (0, 15, 30, 45)
NOT_READY = "Your Campaign is not ready to send."


@dataclass
class Campaign:
    """A campaign; `reads_left` is how often it is still seen `sending` or `canceling`."""

    id: str
    list_id: str
    created: datetime
    settings: JSON
    tracking: JSON
    status: str = "save"
    content_type: str = "template"
    html: str = ""
    plain_text: str = ""
    send_time: datetime | None = None
    emails_sent: int = 0
    reads_left: int = 0


@dataclass
class Sent:
    """One letter that left (`fake.sent`), or one test of it (`fake.tests`)."""

    campaign: str
    subject: str
    html: str
    text: str
    recipients: list[str]


@dataclass
class Account:
    """One account with one audience; `offset` moves its clock, `sending_reads` how long a send lasts.

    `members` are subscribed; `others` have another status, by address.
    """

    list_id: str
    members: list[str]
    others: dict[str, str] = field(default_factory=dict)
    id_prefix: str = "00"
    lookalikes: bool = False
    rewrites_html: bool = False
    sending_reads: int = 1
    search_lag: timedelta = timedelta(minutes=10)
    offset: timedelta = timedelta()
    made: int = 0
    campaigns: dict[str, Campaign] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)
    tests: list[Sent] = field(default_factory=list)

    def now(self) -> datetime:
        """Return the account's time, which `offset` moves."""
        return datetime.now(UTC) + self.offset

    def handle(self, method: str, path: str, query: JSON, body: Any) -> tuple[int, JSON | None]:
        """Answer one call; raises `Problem`."""
        self._send_what_is_due()
        route, found = find_route(method, path)
        if route is None:
            raise Problem(404, "The requested resource could not be found.")
        return route(self, query, body, *found)

    def add_campaign(self, title: str, list_id: str = "", **known: Any) -> Campaign:
        """Add a campaign made by someone else; `known` sets any field of `Campaign`."""
        self.made += 1
        key = f"{self.id_prefix}{self.made:08x}"
        known = {"created": self.now(), "settings": {"title": title}, "tracking": {}} | known
        self.campaigns[key] = Campaign(id=key, list_id=list_id or self.list_id, **known)
        return self.campaigns[key]

    # What happens with time

    def _send_what_is_due(self) -> None:
        for campaign in self.campaigns.values():
            if campaign.status == "schedule" and campaign.send_time and campaign.send_time <= self.now():
                self._start(campaign)

    def _start(self, campaign: Campaign) -> None:
        campaign.status, campaign.send_time = "sending", self.now()
        campaign.reads_left = self.sending_reads
        self.sent.append(self._copy(campaign, list(self.members)))

    def _copy(self, campaign: Campaign, recipients: list[str]) -> Sent:
        subject = campaign.settings.get("subject_line", "")
        return Sent(campaign.id, subject, campaign.html, campaign.plain_text, recipients)

    def _seen(self, campaign: Campaign) -> JSON:
        """Describe the campaign, a step further each time it is looked at."""
        if campaign.status in ("sending", "canceling"):
            if campaign.reads_left <= 0:
                campaign.status = {"sending": "sent", "canceling": "canceled"}[campaign.status]
                campaign.emails_sent = len(next(s for s in self.sent if s.campaign == campaign.id).recipients)
            campaign.reads_left -= 1
        return self._described(campaign)

    def _described(self, campaign: Campaign) -> JSON:
        return {
            "id": campaign.id,
            "web_id": int(campaign.id[-8:], 16),
            "type": "regular",
            "create_time": campaign.created.isoformat(timespec="seconds"),
            "status": campaign.status,
            "emails_sent": campaign.emails_sent,
            "send_time": campaign.send_time.isoformat(timespec="seconds") if campaign.send_time else "",
            "content_type": campaign.content_type,
            "recipients": {"list_id": campaign.list_id, "recipient_count": len(self.members)},
            "settings": dict(campaign.settings),
            "tracking": dict(campaign.tracking),
            "_links": [],
        }

    # The calls

    def ping(self, query: JSON, body: Any) -> tuple[int, JSON]:
        return 200, {"health_status": "Everything's Chimpy!"}

    def get_list(self, query: JSON, body: Any, list_id: str) -> tuple[int, JSON]:
        if list_id != self.list_id:
            raise Problem(404, "The requested resource could not be found.")
        stats = {"member_count": len(self.members), "unsubscribe_count": 0, "cleaned_count": 0}
        return 200, {"id": list_id, "name": "Abonnés", "stats": stats, "_links": []}

    def list_members(self, query: JSON, body: Any, list_id: str) -> tuple[int, JSON]:
        if list_id != self.list_id:
            raise Problem(404, "The requested resource could not be found.")
        count, offset = int(query.get("count", 10)), int(query.get("offset", 0))
        if count > 1000:
            raise Problem(400, "count may not be above 1000.", [("count", "must be at most 1000")])
        everybody = dict.fromkeys(self.members, "subscribed") | self.others
        found = [
            {"email_address": address, "status": status, "id": md5(address.lower().encode()).hexdigest()}
            for address, status in everybody.items()
            if query.get("status", status) == status
        ]
        page = found[offset : offset + count]
        return 200, {"members": page, "list_id": list_id, "total_items": len(found), "_links": []}

    def list_campaigns(self, query: JSON, body: Any) -> tuple[int, JSON]:
        count, offset = int(query.get("count", 10)), int(query.get("offset", 0))
        if count > 1000:
            raise Problem(400, "count may not be above 1000.", [("count", "must be at most 1000")])
        kept = [c for c in self.campaigns.values() if c.list_id == query.get("list_id", c.list_id)]
        if "status" in query:
            kept = [c for c in kept if c.status == query["status"]]
        if "since_create_time" in query:
            since = datetime.fromisoformat(query["since_create_time"])
            kept = [c for c in kept if c.created > since]
        kept.sort(key=lambda c: c.created, reverse=query.get("sort_dir", "DESC") == "DESC")
        page = [self._seen(c) for c in kept[offset : offset + count]]
        return 200, {"campaigns": page, "total_items": len(kept), "_links": []}

    def create(self, query: JSON, body: Any) -> tuple[int, JSON]:
        refuse_unknown(body)
        if "type" not in body:
            raise Problem(400, "The resource submitted could not be validated.", [("type", "required")])
        list_id = body.get("recipients", {}).get("list_id", "")
        if list_id and list_id != self.list_id:
            raise Problem(400, "List does not exist.", [("recipients.list_id", "unknown list")])
        settings = body.get("settings", {})
        check_settings(settings)
        if self.lookalikes:
            for title in (f"{settings.get('title')} (copy 01)", settings.get("title", "").upper()):
                self.add_campaign(title)
        campaign = self.add_campaign("", list_id, settings=settings, tracking=body.get("tracking", {}))
        return 200, self._described(campaign)

    def get(self, query: JSON, body: Any, key: str) -> tuple[int, JSON]:
        return 200, self._seen(self._campaign(key))

    def update(self, query: JSON, body: Any, key: str) -> tuple[int, JSON]:
        campaign = self._draft(key)
        refuse_unknown(body)
        missing = {"subject_line", "from_name", "reply_to"} - set(body.get("settings", {}))
        if missing:
            errors = [(f"settings.{name}", "required") for name in sorted(missing)]
            raise Problem(400, "The resource submitted could not be validated.", errors)
        check_settings(body["settings"])
        campaign.settings |= body["settings"]
        campaign.tracking |= body.get("tracking", {})
        return 200, self._described(campaign)

    def delete(self, query: JSON, body: Any, key: str) -> tuple[int, None]:
        if self._campaign(key).status in ("sending", "canceling"):
            raise Problem(400, "Cannot delete a campaign that is being sent.")
        del self.campaigns[key]
        return 204, None

    def get_content(self, query: JSON, body: Any, key: str) -> tuple[int, JSON]:
        return 200, _content(self._campaign(key))

    def set_content(self, query: JSON, body: Any, key: str) -> tuple[int, JSON]:
        campaign = self._draft(key)
        unknown = set(body) - {"html", "plain_text", "url", "template", "archive", "variate_contents"}
        if unknown or not body:
            errors = [(name, "unknown") for name in sorted(unknown)] or [("", "nothing given")]
            raise Problem(400, "The resource submitted could not be validated.", errors)
        if "html" in body:
            campaign.html = _rewritten(body["html"]) if self.rewrites_html else body["html"]
            campaign.plain_text, campaign.content_type = _as_text(body["html"]), "html"
        campaign.plain_text = body.get("plain_text") or campaign.plain_text
        return 200, _content(campaign)

    def send(self, query: JSON, body: Any, key: str) -> tuple[int, None]:
        self._start(self._ready(key))
        return 204, None

    def send_test(self, query: JSON, body: Any, key: str) -> tuple[int, None]:
        if set(body) != {"test_emails", "send_type"} or not body["test_emails"]:
            raise Problem(400, "The resource submitted could not be validated.")
        self.tests.append(self._copy(self._ready(key), list(body["test_emails"])))
        return 204, None

    def schedule(self, query: JSON, body: Any, key: str) -> tuple[int, None]:
        campaign = self._ready(key)
        when = datetime.fromisoformat(body["schedule_time"])
        if when.minute not in QUARTERS or when.second or when.microsecond:
            raise Problem(400, "Campaigns may only be scheduled on the quarter-hour (:00, :15, :30, :45).")
        if when <= self.now():
            raise Problem(400, "The scheduled time must be in the future.")
        campaign.status, campaign.send_time = "schedule", when
        return 204, None

    def unschedule(self, query: JSON, body: Any, key: str) -> tuple[int, None]:
        campaign = self._campaign(key)
        if campaign.status != "schedule":
            raise Problem(400, "This campaign is not scheduled.")
        campaign.status, campaign.send_time = "save", None
        return 204, None

    def cancel(self, query: JSON, body: Any, key: str) -> tuple[int, None]:
        campaign = self._campaign(key)
        if campaign.status != "sending":
            raise Problem(400, "This campaign cannot be canceled: it is not being sent.")
        letter = next(s for s in self.sent if s.campaign == key)
        letter.recipients = letter.recipients[: len(letter.recipients) // 2]  # what has left has left
        campaign.status, campaign.reads_left = "canceling", self.sending_reads
        return 204, None

    def report(self, query: JSON, body: Any, key: str) -> tuple[int, JSON]:
        campaign = self._campaign(key)
        if campaign.status not in ("sending", "sent", "canceling", "canceled"):
            raise Problem(404, "The requested resource could not be found.")
        seen = self._seen(campaign)
        bounces = {"hard_bounces": 0, "soft_bounces": 0, "syntax_errors": 0}
        told = {"abuse_reports": 0, "unsubscribed": 0, "bounces": bounces, "delivery_status": {}}
        return 200, {name: seen[name] for name in ("id", "type", "emails_sent", "send_time")} | told

    def search(self, query: JSON, body: Any) -> tuple[int, JSON]:
        indexed = [c for c in self.campaigns.values() if c.created + self.search_lag <= self.now()]
        words = query.get("query", "").lower()
        hits = [c for c in indexed if words in " ".join(map(str, c.settings.values())).lower()]
        results = [{"campaign": self._described(c), "snippet": ""} for c in hits]
        return 200, {"results": results, "total_items": len(results), "_links": []}

    # What they share

    def _campaign(self, key: str) -> Campaign:
        if key not in self.campaigns:
            raise Problem(404, "The requested resource could not be found.")
        return self.campaigns[key]

    def _draft(self, key: str) -> Campaign:
        campaign = self._campaign(key)
        if campaign.status != "save":
            raise Problem(400, f"This campaign cannot be edited: its status is {campaign.status}.")
        return campaign

    def _ready(self, key: str) -> Campaign:
        campaign = self._campaign(key)
        settings = campaign.settings
        complete = all(settings.get(name) for name in ("subject_line", "from_name", "reply_to"))
        if campaign.status != "save" or not campaign.html or not complete or not self.members:
            raise Problem(400, NOT_READY)
        return campaign


ROUTES: list[tuple[str, str, Callable[..., tuple[int, JSON | None]]]] = [
    ("GET", "/ping", Account.ping),
    ("GET", "/lists/*", Account.get_list),
    ("GET", "/lists/*/members", Account.list_members),
    ("GET", "/search-campaigns", Account.search),
    ("GET", "/campaigns", Account.list_campaigns),
    ("POST", "/campaigns", Account.create),
    ("GET", "/campaigns/*", Account.get),
    ("PATCH", "/campaigns/*", Account.update),
    ("DELETE", "/campaigns/*", Account.delete),
    ("GET", "/campaigns/*/content", Account.get_content),
    ("PUT", "/campaigns/*/content", Account.set_content),
    ("POST", "/campaigns/*/actions/send", Account.send),
    ("POST", "/campaigns/*/actions/test", Account.send_test),
    ("POST", "/campaigns/*/actions/schedule", Account.schedule),
    ("POST", "/campaigns/*/actions/unschedule", Account.unschedule),
    ("POST", "/campaigns/*/actions/cancel-send", Account.cancel),
    ("GET", "/reports/*", Account.report),
]
BODILESS = (Account.send, Account.unschedule, Account.cancel, Account.delete)


def find_route(method: str, path: str) -> tuple[Callable[..., tuple[int, JSON | None]] | None, list[str]]:
    """Return the function that answers, and the identifiers in the path."""
    for verb, pattern, function in ROUTES:
        match = re.fullmatch(pattern.replace("*", "([^/]+)"), path)
        if match and verb == method:
            return function, list(match.groups())
    return None, []


def _content(campaign: Campaign) -> JSON:
    return {
        "html": campaign.html,
        "plain_text": campaign.plain_text,
        "archive_html": campaign.html,
        "_links": [],
    }


def _as_text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def _rewritten(html: str) -> str:
    return "\n".join(line.rstrip() for line in html.splitlines())
