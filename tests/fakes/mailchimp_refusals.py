"""What Mailchimp refuses before it looks at anything: unknown fields, wrong values."""

import re
from typing import Any

WRITABLE = {
    "": {"type", "content_type", "recipients", "settings", "tracking", "social_card", "variate_settings"},
    "recipients": {"list_id", "segment_opts"},
    "settings": {
        *("title", "subject_line", "preview_text", "from_name", "reply_to", "to_name", "use_conversation"),
        *("authenticate", "auto_footer", "inline_css", "auto_tweet", "auto_fb_post", "fb_comments"),
        *("template_id", "folder_id"),
    },
    "tracking": {"opens", "html_clicks", "text_clicks", "goal_tracking", "ecomm360", "google_analytics"},
}


class Problem(Exception):
    """A refusal, in the shape of Mailchimp's problem details."""

    def __init__(self, status: int, detail: str, errors: list[tuple[str, str]] | None = None):
        super().__init__(detail)
        self.status = status
        titles = {401: "API Key Invalid", 404: "Resource Not Found", 415: "Unsupported Media Type"}
        self.body: dict[str, Any] = {
            "type": "https://mailchimp.com/developer/marketing/docs/errors/",
            "title": titles.get(status, "Invalid Resource" if errors else "Bad Request"),
            "status": status,
            "detail": detail,
            "instance": "00000000-0000-0000-0000-000000000000",
        }
        if errors:
            self.body["errors"] = [{"field": name, "message": message} for name, message in errors]


def refuse_unknown(body: Any) -> None:
    parts = [("", body)] + [(name, body.get(name, {})) for name in WRITABLE if name]
    unknown = [(f"{name}.{key}".strip("."), "unknown") for name, part in parts for key in part]
    known = {f"{name}.{key}".strip(".") for name, keys in WRITABLE.items() for key in keys}
    errors = [error for error in unknown if error[0] not in known]
    if errors:
        raise Problem(400, "The resource submitted could not be validated.", errors)


def check_settings(settings: dict[str, Any]) -> None:
    errors = []
    if "reply_to" in settings and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", settings["reply_to"]):
        errors.append(("settings.reply_to", "This value should be an email address."))
    for name, limit in (("subject_line", 150), ("preview_text", 150), ("title", 100)):
        if len(settings.get(name, "")) > limit:
            errors.append((f"settings.{name}", f"This value is too long, at most {limit} characters."))
    if errors:
        raise Problem(400, "The resource submitted could not be validated.", errors)
