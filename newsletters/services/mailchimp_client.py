"""A thin, typed client for the few Mailchimp calls a letter needs.

It goes through the library's API classes (paths, parameter names, limits) and replaces its transport:
see `Transport` for what is wrong with the original. Nothing is retried here: every error says whether
the call was done (`Refused`, `Throttled`: no; `Unanswered`: nobody knows), and the caller decides.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from mailchimp_marketing.api.campaigns_api import CampaignsApi
from mailchimp_marketing.api.lists_api import ListsApi
from mailchimp_marketing.api.reports_api import ReportsApi

from .mailchimp_transport import MailchimpError, Refused, Throttled, Transport, Unanswered

__all__ = ["MailchimpClient", "MailchimpError", "Refused", "RemoteCampaign", "Throttled", "Unanswered"]

PAGE = 500  # campaigns per page: the default is 10, the maximum 1000
MEMBERS = 1000  # members per page, Mailchimp's maximum
CLOCK_MARGIN = timedelta(hours=1)  # our clock and Mailchimp's differ; a missed campaign is sent twice

CAMPAIGN_FIELDS = (
    "id",
    "status",
    "create_time",
    "emails_sent",
    "settings.title",
    "recipients.recipient_count",
)
REPORT_FIELDS = (
    "id",
    "emails_sent",
    "send_time",
    "abuse_reports",
    "unsubscribed",
    "bounces.hard_bounces",
    "bounces.soft_bounces",
    "bounces.syntax_errors",
    "delivery_status",
)


@dataclass(frozen=True)
class RemoteCampaign:
    """A campaign as Mailchimp knows it; `mark` is its internal title, never shown to readers."""

    id: str
    mark: str
    status: str  # save, paused, schedule, sending, sent, canceled, canceling, archived
    recipients: int | None
    emails_sent: int
    created_at: str


class MailchimpClient:
    """One audience of one account. Every method raises `Refused`, `Throttled` or `Unanswered`."""

    def __init__(self, api_key: str, list_id: str, api_root: str | None = None, timeout: float = 30):
        """Check the settings without calling; raises ValueError naming the setting that is wrong."""
        api_key, self.list_id = (api_key or "").strip(), (list_id or "").strip()
        if not api_key or not re.fullmatch(r"[!-~]+", api_key):
            raise ValueError("MAILCHIMP_API_KEY est vide ou contient un caractère inattendu.")
        if not self.list_id:
            raise ValueError("MAILCHIMP_LIST_ID est vide.")
        transport = Transport(api_key, _root(api_key, api_root), timeout)
        self._session = transport.session
        self._host = transport.host
        self._campaigns = CampaignsApi(transport)
        self._lists = ListsApi(transport)
        self._reports = ReportsApi(transport)

    def __repr__(self) -> str:
        return f"<MailchimpClient {self._host} {self.list_id}>"

    def close(self) -> None:
        """Close the connections kept open between calls."""
        self._session.close()

    def audience(self) -> dict[str, Any]:
        """Return `id`, `name` and `member_count` (people who would receive a letter)."""
        answer = self._lists.get_list(self.list_id, fields=["id", "name", "stats.member_count"])
        stats = _needed(answer, "id", "name", "stats")["stats"]
        return {"id": answer["id"], "name": answer["name"], "member_count": stats.get("member_count", 0)}

    def members(self) -> dict[str, str]:
        """Return everybody of the audience, address and status (`subscribed`, `unsubscribed`, `cleaned` …).

        Only those who are `subscribed` get letters. An incomplete answer raises `Unanswered`.
        """
        found: dict[str, str] = {}
        offset, total = 0, 1
        while offset < total:
            answer = self._lists.get_list_members_info(
                self.list_id,
                fields=["members.email_address", "members.status", "total_items"],
                count=MEMBERS,
                offset=offset,
                sort_field="timestamp_opt",
                sort_dir="ASC",  # who comes meanwhile lands on the last page
            )
            page = _needed(answer, "members", "total_items")
            if not page["members"] and offset < page["total_items"]:
                raise Unanswered("la liste des membres est incomplète")
            found |= {member["email_address"]: member["status"] for member in page["members"]}
            offset, total = offset + len(page["members"]), page["total_items"]
        if len(found) < total:  # somebody left: the pages have shifted under us
            raise Unanswered("la liste des membres a changé pendant sa lecture")
        return found

    def find_campaigns(self, mark: str, since: datetime) -> list[RemoteCampaign]:
        """Return the campaigns of this audience titled exactly `mark`, created since then, oldest first.

        Reads the list, not the search index, which lags. An incomplete list raises `Unanswered`: "not
        there" is only said when everything was read. Raises ValueError for a date without time zone.
        """
        found: dict[str, dict[str, Any]] = {}
        offset = total = 0
        while True:
            page = self._page(_utc(since - CLOCK_MARGIN), offset)
            if page["total_items"] < total:  # one was deleted: the pages have shifted under us
                raise Unanswered("la liste des campagnes a changé pendant sa lecture")
            offset, total = offset + len(page["campaigns"]), page["total_items"]
            found |= {_needed(item, "id")["id"]: item for item in page["campaigns"]}
            if offset >= total:
                break
            if not page["campaigns"]:
                raise Unanswered("la liste des campagnes est incomplète")
        campaigns = [_campaign(item) for item in found.values() if _title(item) == mark]
        return sorted(campaigns, key=lambda campaign: (campaign.created_at, campaign.id))

    def _page(self, since: str, offset: int) -> dict[str, Any]:
        answer = self._campaigns.list(
            list_id=self.list_id,
            since_create_time=since,
            sort_field="create_time",
            sort_dir="ASC",  # new campaigns land on the last page and shift nothing
            count=PAGE,
            offset=offset,
            fields=[f"campaigns.{field}" for field in CAMPAIGN_FIELDS] + ["total_items"],
        )
        return _needed(answer, "campaigns", "total_items")

    def create_campaign(
        self, *, mark: str, subject: str, preview_text: str, from_name: str, reply_to: str
    ) -> RemoteCampaign:
        """Create a regular campaign for the whole audience, without tracking."""
        settings = _settings(mark, subject, preview_text, from_name, reply_to)
        body = {
            "type": "regular",
            "recipients": {"list_id": self.list_id},
            "settings": settings | {"inline_css": False, "auto_footer": False},
            "tracking": {"opens": False, "html_clicks": False, "text_clicks": False},
        }
        return _campaign(self._campaigns.create(body))

    def update_settings(
        self, campaign_id: str, *, mark: str, subject: str, preview_text: str, from_name: str, reply_to: str
    ) -> None:
        """Replace what readers see around the letter; `Refused` once the campaign has left."""
        settings = _settings(mark, subject, preview_text, from_name, reply_to)
        self._campaigns.update(campaign_id, {"settings": settings})

    def campaign(self, campaign_id: str) -> RemoteCampaign:
        """Return the campaign as it is now; `Refused` with status 404 if there is none."""
        return _campaign(self._campaigns.get(campaign_id, fields=list(CAMPAIGN_FIELDS)))

    def set_content(self, campaign_id: str, html: str, plain_text: str) -> None:
        """Replace both parts of the letter; read `content` back, a success does not prove it was kept."""
        self._campaigns.set_content(campaign_id, {"html": html, "plain_text": plain_text})

    def content(self, campaign_id: str) -> tuple[str, str]:
        """Return the stored HTML and plain text; empty strings if there is none yet."""
        # Excluding keeps `_links`, which tells a campaign without content from an answer `{}`.
        answer = self._campaigns.get_content(campaign_id, exclude_fields=["archive_html", "variate_contents"])
        if not answer:
            raise Unanswered("réponse incomplète")
        return answer.get("html") or "", answer.get("plain_text") or ""

    def send(self, campaign_id: str) -> None:
        """Send now. After `Unanswered`, ask `campaign` for its status before anything else."""
        self._campaigns.send(campaign_id)

    def send_test(self, campaign_id: str, addresses: list[str]) -> None:
        """Send the letter to these addresses only, as a test."""
        self._campaigns.send_test_email(campaign_id, {"test_emails": addresses, "send_type": "html"})

    def schedule(self, campaign_id: str, when: datetime) -> None:
        """Send at `when`, a quarter of an hour; raises ValueError for a date without time zone."""
        self._campaigns.schedule(campaign_id, {"schedule_time": _utc(when)})

    def unschedule(self, campaign_id: str) -> None:
        """Make a scheduled campaign a draft again."""
        self._campaigns.unschedule(campaign_id)

    def cancel(self, campaign_id: str) -> None:
        """Stop a campaign that is being sent (paid accounts only); what has left has left."""
        self._campaigns.cancel_send(campaign_id)

    def report(self, campaign_id: str) -> dict[str, Any]:
        """Return Mailchimp's report, limited to `REPORT_FIELDS`: deliveries, never who read what."""
        return _needed(self._reports.get_campaign_report(campaign_id, fields=list(REPORT_FIELDS)), "id")


def _root(api_key: str, api_root: str | None) -> str:
    if api_root:
        if not re.match(r"https?://[^/]", api_root):
            raise ValueError("MAILCHIMP_API_ROOT doit commencer par http:// ou https://.")
        return api_root.rstrip("/")
    centre = re.search(r"-([a-z]+\d+)$", api_key)
    if not centre:
        raise ValueError(
            "MAILCHIMP_API_KEY ne nomme pas son centre de données (elle devrait finir comme « -us6 »)."
        )
    return f"https://{centre[1]}.api.mailchimp.com/3.0"


def _settings(mark: str, subject: str, preview_text: str, from_name: str, reply_to: str) -> dict[str, Any]:
    return {
        "title": mark,
        "subject_line": subject,
        "preview_text": preview_text,
        "from_name": from_name,
        "reply_to": reply_to,
    }


def _utc(when: datetime) -> str:
    if when.tzinfo is None:
        raise ValueError("Il manque le fuseau horaire de la date.")
    return when.astimezone(UTC).isoformat(timespec="seconds")


def _needed(answer: dict[str, Any], *keys: str) -> dict[str, Any]:
    if any(answer.get(key) is None for key in keys):
        raise Unanswered("réponse incomplète")
    return answer


def _title(item: dict[str, Any]) -> str:
    return (item.get("settings") or {}).get("title") or ""


def _campaign(item: dict[str, Any]) -> RemoteCampaign:
    _needed(item, "id", "status")
    return RemoteCampaign(
        id=item["id"],
        mark=_title(item),
        status=item["status"],
        recipients=(item.get("recipients") or {}).get("recipient_count"),
        emails_sent=item.get("emails_sent") or 0,
        created_at=item.get("create_time") or "",
    )
