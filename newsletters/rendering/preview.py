"""The e-mail and text previews of an issue, as the readers will get them."""

from django.http import HttpRequest, HttpResponse

from .letter import build_letter
from .mail import READER_TOKEN, render_message

SAMPLE_TOKEN = "apercu"


def response(page, request: HttpRequest, mode_name: str) -> HttpResponse | None:
    """The preview for `email` and `text`; None for the web version, which is the page itself."""
    if mode_name not in {"email", "text"}:
        return None
    message = render_message(build_letter(page))
    if mode_name == "text":
        return HttpResponse(
            message.text.replace(READER_TOKEN, SAMPLE_TOKEN), content_type="text/plain; charset=utf-8"
        )
    answer = HttpResponse(message.html.replace(READER_TOKEN, SAMPLE_TOKEN))
    # An e-mail styles itself inline, which no page of the portal may do.
    answer._csp_config = {
        "default-src": ["'none'"],
        "style-src": ["'unsafe-inline'"],
        "img-src": ["'self'"],
        "frame-ancestors": ["'self'"],
    }
    return answer
