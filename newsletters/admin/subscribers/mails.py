"""Every service mail as its reader sees it: in French and in English, as HTML and as text, on a phone and wider."""

from django.contrib.auth.decorators import permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin

from ... import mails
from ...models import Subscriber
from .permissions import VIEW
from .screens import DeskViewSet, Screen

WIDTHS = (360, 640)


class MailsView(Screen):
    template_name = "newsletters/admin/mails.html"
    header_icon = "mail"
    page_title = _("Messages de service")

    def get_context_data(self, **kwargs):
        asked = self.request.GET
        mail = mails.MAILS.get(asked.get("message", "")) or next(iter(mails.MAILS.values()))
        languages = dict(Subscriber.LANGUAGES)
        language = asked["langue"] if asked.get("langue") in languages else "fr"
        subject, message = mails.preview(mail.name, language)
        return super().get_context_data(**kwargs) | {
            "mails": mails.MAILS.values(),
            "mail": mail,
            "languages": Subscriber.LANGUAGES,
            "language": language,
            "subject": subject,
            "text": message.text,
            "widths": WIDTHS,
        }


@never_cache
@xframe_options_sameorigin
@permission_required(VIEW, raise_exception=True)
def mail_as_html(request: HttpRequest, name: str, language: str) -> HttpResponse:
    """The HTML of a mail, alone in its frame."""
    if name not in mails.MAILS or language not in dict(Subscriber.LANGUAGES):
        raise Http404
    _subject, message = mails.preview(name, language)
    return HttpResponse(message.html)


class MailsViewSet(DeskViewSet):
    view = MailsView
    icon = "mail"
    menu_label = _("Messages de service")
    url_prefix = "lettres/messages"

    def get_urlpatterns(self):
        return [
            *super().get_urlpatterns(),
            path("<slug:name>/<slug:language>/", mail_as_html, name="html"),
        ]
