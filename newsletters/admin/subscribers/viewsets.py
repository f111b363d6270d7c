"""The lists of people, as Wagtail registers them."""

from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList

from portal.admin.snippets import PortalSnippetViewSet

from ...models import PaperContact, Subscriber
from ...readers import states
from . import entry, listing
from .forms import SubscriberForm

RESULTS = "wagtailadmin/generic/listing_results.html"  # says why nobody is there


class SubscriberViewSet(PortalSnippetViewSet):
    model = Subscriber
    is_chosen = False
    icon = "user"
    menu_label = _("Abonnées et abonnés")
    add_label = _("Ajouter une adresse")
    new_label = _("Nouvelle adresse")
    index_view_class = listing.SubscriberIndexView
    add_view_class = entry.AddView
    edit_view_class = entry.ChangeView
    index_template_name = "newsletters/admin/subscriber_index.html"
    index_results_template_name = RESULTS
    filterset_class = listing.SubscriberFilterSet
    list_display = listing.SUBSCRIBER_COLUMNS
    list_export = ["email"]
    export_filename = "abonnements"
    search_fields = ["folded"]
    copy_view_enabled = False
    ordering = ["-created_at", "-id"]
    edit_handler = ObjectList(
        [
            FieldPanel("email"),
            FieldPanel("networks", widget=CheckboxSelectMultiple),
            FieldPanel("titles", widget=CheckboxSelectMultiple),
            FieldPanel("basis"),
            FieldRowPanel([FieldPanel("basis_on"), FieldPanel("basis_source")]),
            FieldRowPanel([FieldPanel("name"), FieldPanel("position")]),
            FieldPanel("organisation"),
            FieldPanel("language"),
        ],
        base_form_class=SubscriberForm,
    )

    def get_queryset(self, request):
        return states.with_state(Subscriber.objects.prefetch_related("networks", "titles"))


class PaperContactViewSet(PortalSnippetViewSet):
    model = PaperContact
    is_chosen = False
    icon = "doc-full"
    menu_label = _("Contacts papier")
    add_label = _("Ajouter un contact papier")
    new_label = _("Nouveau contact papier")
    explanation = _(
        "Les personnes sans adresse électronique : elles reçoivent les lettres imprimées. Le bouton de téléchargement "
        "donne la liste pour les étiquettes."
    )
    index_view_class = listing.PaperIndexView
    index_template_name = "newsletters/admin/people_index.html"
    index_results_template_name = RESULTS
    filterset_class = listing.PaperFilterSet
    list_display = listing.PAPER_COLUMNS
    list_export = ["name"]
    export_filename = "contacts-papier"
    search_fields = ["folded"]
    copy_view_enabled = False
    ordering = ["organisation", "name", "id"]
    edit_handler = ObjectList(
        [
            FieldRowPanel([FieldPanel("name"), FieldPanel("position")]),
            FieldPanel("organisation"),
            FieldPanel("networks", widget=CheckboxSelectMultiple),
            FieldPanel("source"),
        ]
    )

    def get_queryset(self, request):
        return PaperContact.objects.prefetch_related("networks")
