"""« Lettres → Carnet d’adresses »: a file comes up, its columns are matched, it is checked, and imported once."""

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.viewsets.base import ViewSet

from .. import tasks
from ..addressbook import sample, steps
from ..addressbook.report import Outcome, line_by_line
from ..addressbook.steps import State
from ..addressbook.table import MAX_BYTES, UnreadableFile
from ..models import AddressBook, Invitation
from .addressbook_forms import ColumnsForm, UploadForm
from .desk import worker_is_late

PERMISSION = "newsletters.import_addressbook"
SHOWN_PROBLEMS = 300
SHOWN_RUNS = 300  # of lines with the same outcome
SECONDS_TO_LOOK_AGAIN = 2
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TITLE = gettext_lazy("Carnet d’adresses")


def allowed(user) -> bool:
    return user.has_perm(PERMISSION)


def remarks(problems: list[dict]) -> tuple[list[tuple], int]:
    """Return (level, how many, those to show) of what kept a line or an address out, then of the rest; and how many
    are not shown."""
    groups, room = [], SHOWN_PROBLEMS
    for level in ("error", "note"):
        some = [one for one in problems if one["level"] == level]
        if some:
            groups.append((level, len(some), some[:room]))
            room -= len(some[:room])
    return groups, max(len(problems) - SHOWN_PROBLEMS, 0)


class BookView(WagtailAdminTemplateMixin, TemplateView):
    """What every screen of the address book shares; those about one file know it as `book`."""

    header_icon = "group"
    page_title = TITLE

    def dispatch(self, request, *args, **kwargs):
        if not allowed(request.user):
            raise PermissionDenied
        self.book = (
            get_object_or_404(AddressBook.objects.defer("content"), pk=kwargs["pk"])
            if "pk" in kwargs
            else None
        )
        response = super().dispatch(request, *args, **kwargs)
        response["Cache-Control"] = "no-store, private"  # names and addresses stand there
        return response

    def get_page_subtitle(self):
        return self.book.name if self.book else ""

    def get_breadcrumbs_items(self):
        items = [*self.breadcrumbs_items, {"url": reverse("numeros:index"), "label": _("Lettres")}]
        if self.book is None:
            return [*items, {"url": "", "label": TITLE}]
        return [
            *items,
            {"url": reverse("carnet:index"), "label": TITLE},
            {"url": "", "label": self.book.name},
        ]

    def show(self, pk: int) -> HttpResponse:
        return redirect("carnet:book", pk)


class IndexView(BookView):
    """Uploading, and the files of before."""

    template_name = "newsletters/admin/addressbook/index.html"
    form = None

    def get_context_data(self, **kwargs):
        books = AddressBook.objects.defer("content", "report", "first_rows").select_related("created_by")
        return super().get_context_data(**kwargs) | {
            "form": self.form or UploadForm(),
            "books": Paginator(books, 30).get_page(self.request.GET.get("p")),
            "invited": Invitation.objects.exclude(email="").count(),
        }

    def post(self, request, *args, **kwargs):
        self.form = UploadForm(request.POST, request.FILES)
        if not self.form.is_valid():
            return self.get(request, *args, **kwargs)
        file = self.form.cleaned_data["file"]
        try:
            book = steps.upload(file.read(MAX_BYTES + 1), file.name, request.user)
        except UnreadableFile as error:
            self.form.add_error("file", str(error))
            return self.get(request, *args, **kwargs)
        tasks.work_on_address_book.enqueue(book.pk)
        return self.show(book.pk)


class DetailView(BookView):
    """Where a file stands: waiting, checked with what it would do, or imported with what it did."""

    template_name = "newsletters/admin/addressbook/book.html"

    def get(self, request, *args, **kwargs):
        if self.book.state == State.READ:
            return redirect("carnet:columns", self.book.pk)
        response = super().get(request, *args, **kwargs)
        if self.book.state in steps.PENDING:
            response["Refresh"] = str(SECONDS_TO_LOOK_AGAIN)  # until the worker is done; needs no script
        return response

    def get_context_data(self, **kwargs):
        report = self.book.report
        waiting = self.book.state in steps.PENDING
        ends = line_by_line(report) if report else []
        groups, more = remarks(report.get("problems", []))
        return super().get_context_data(**kwargs) | {
            "book": self.book,
            "waiting": waiting,
            "is_late": waiting and worker_is_late(),
            "is_checked": self.book.state == State.CHECKED,
            "report": report,
            "counts": [(one.label, report["lines"][one.value]) for one in Outcome] if report else [],
            "left": report["lines"]["total"]
            - report["lines"]["already"]
            - report["lines"]["refused"]
            - report["lines"]["empty"]
            if report
            else 0,
            "ends": ends[:SHOWN_RUNS],
            "more_ends": len(ends[SHOWN_RUNS:]),
            "groups": groups,
            "more": more,
        }

    def post(self, request, *args, **kwargs):
        action = request.POST.get("action")
        if action == "import":
            if steps.ask_import(self.book):
                tasks.work_on_address_book.enqueue(self.book.pk)
        elif action == "forget" and self.book.state in {State.READ, State.CHECKED, State.FAILED}:
            AddressBook.objects.filter(pk=self.book.pk).exclude(state=State.IMPORTED).delete()
            messages.success(request, _("Fichier oublié : rien n’a été importé."))
            return redirect("carnet:index")
        return self.show(self.book.pk)


class ColumnsView(BookView):
    """Which column is what, and what holds for the whole file."""

    template_name = "newsletters/admin/addressbook/columns.html"
    form = None

    def get(self, request, *args, **kwargs):
        if self.book.state not in {State.READ, State.CHECKED}:
            return self.show(self.book.pk)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "book": self.book,
            "form": self.form or ColumnsForm(self.book),
        }

    def post(self, request, *args, **kwargs):
        self.form = ColumnsForm(self.book, request.POST)
        if not self.form.is_valid():
            return self.get(request, *args, **kwargs)
        if steps.choose(self.book, self.form.columns(), self.form.defaults()):
            tasks.work_on_address_book.enqueue(self.book.pk)
        return self.show(self.book.pk)


@never_cache
def report(request: HttpRequest, pk: int) -> HttpResponse:
    """The report, to keep: JSON, as `import_subscribers --report` writes it, without names and addresses."""
    if not allowed(request.user):
        raise PermissionDenied
    book = get_object_or_404(AddressBook.objects.defer("content"), pk=pk)
    kept = {name: value for name, value in book.report.items() if name != "people"}
    response = JsonResponse(kept, json_dumps_params={"ensure_ascii": False, "indent": 2})
    response["Content-Disposition"] = f'attachment; filename="carnet-{book.pk}.json"'
    return response


def template(request: HttpRequest) -> HttpResponse:
    """« Modèle »: the spreadsheet to fill in."""
    if not allowed(request.user):
        raise PermissionDenied
    response = HttpResponse(sample.workbook(), content_type=XLSX)
    response["Content-Disposition"] = 'attachment; filename="modele-carnet-adresses.xlsx"'
    return response


class AllowedMenuItem(MenuItem):
    def is_shown(self, request):
        return allowed(request.user)


class AddressBookViewSet(ViewSet):
    name = "carnet"
    url_prefix = "lettres/carnet"
    icon = "group"
    menu_label = TITLE

    menu_item_class = AllowedMenuItem

    def get_urlpatterns(self):
        return [
            path("", IndexView.as_view(), name="index"),
            path("modele.xlsx", template, name="template"),
            path("<int:pk>/", DetailView.as_view(), name="book"),
            path("<int:pk>/colonnes/", ColumnsView.as_view(), name="columns"),
            path("<int:pk>/compte-rendu.json", report, name="report"),
        ]
