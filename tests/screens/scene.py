"""What every screen is about: one thing of each kind, in states that the demo content does not show by itself."""

from datetime import timedelta
from types import SimpleNamespace

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Locale,
    Page,
    PageViewRestriction,
    Site,
    Task,
    TaskState,
    Workflow,
)
from wagtail_localize.models import Translation, TranslationSource

from networks.contributions import proofreading
from networks.models import ActionPage, ArticlePage, CentrePage, ChantierPage
from newsletters import tokens
from newsletters.addressbook import steps
from newsletters.models import (
    AddressBook,
    Campaign,
    Delivery,
    Invitation,
    NewsletterPage,
    PaperContact,
    Subscriber,
    UnreadableBounce,
)
from newsletters.subscriptions import links
from newsletters.subscriptions.wish import Wish
from portal.models import FormAnswer
from tests import factories as make
from tests import people
from tests.newsletters.books import TITLES, as_csv, member, row

FRENCH = {"locale__language_code": "fr"}


def prepare() -> SimpleNamespace:
    """Accounts of the four roles and what the addresses are about."""
    section = CentrePage.objects.filter(**FRENCH, centre__group__isnull=False).order_by("pk")[0]
    scene = SimpleNamespace(
        section=section,
        roles={
            "administrator": people.administrator(first_name="Chantal"),
            "editor": people.editor(first_name="Inès"),
            "animator": people.animator("reaap", first_name="Marc"),
            "contributor": people.contributor(section, first_name="Awa"),
        },
        article=ArticlePage.objects.filter(**FRENCH, live=True).order_by("pk")[0],
        action=ActionPage.objects.filter(**FRENCH, live=True, sessions__isnull=False).order_by("-pk")[0],
        site=Site.objects.get(is_default_site=True),
        english=Locale.objects.get(language_code="en"),
    )
    _write(scene)
    _review(scene)
    _translate(scene)
    _subscribe(scene)
    _keep(scene)
    return scene


def _write(scene) -> None:
    """A page with drafts, a planned one, a locked one, an alias, a private one, one without address or owner."""
    editor = scene.roles["editor"]
    scene.article.title += " (suite)"
    for _number in range(2):
        scene.revision = scene.article.save_revision(user=editor, log_action=True)
    scene.planned = make.article(title="Un article daté", go_live_at=timezone.now() + timedelta(days=3))
    scene.planned.save_revision(user=editor, approved_go_live_at=scene.planned.go_live_at)
    scene.locked = make.article(
        title="Un article fermé", locked=True, locked_by=editor, locked_at=timezone.now()
    )
    scene.alias = CreatePageAliasAction(
        scene.article, parent=scene.article.get_parent(), update_slug="copie"
    ).execute(skip_permission_checks=True)
    scene.private = make.article(title="Un article réservé")
    scene.restriction = PageViewRestriction.objects.create(
        page=scene.private, restriction_type="password", password="sesame"
    )
    scene.unowned = make.article(title="Un article sans auteur", live=False, owner=None)


def _review(scene) -> None:
    """A page that waits for its reviewers, and one that was sent back."""
    author = scene.roles["contributor"]
    states = []
    for title in ("Une expérience à relire", "Une expérience renvoyée"):
        page = make.cooperation("reaap", of=scene.section, live=False, title=title, owner=author)
        page.save_revision(user=author)
        states.append(page.get_workflow().start(page, author))
    scene.waiting, scene.sent_back = (state.content_object.specific for state in states)
    states[1].current_task_state.reject(user=scene.roles["animator"], comment="Il manque une date.")
    scene.workflow_state = states[0]
    scene.task_state = TaskState.objects.get(pk=states[0].current_task_state.pk)
    scene.workflow, scene.task = (
        Workflow.objects.get(pk=states[0].workflow_id),
        Task.objects.order_by("pk")[0],
    )
    scene.proof = proofreading.create(scene.article, scene.roles["editor"])


def _translate(scene) -> None:
    """A translation that follows its source, with a text that is missing."""
    scene.source, _ = TranslationSource.update_or_create_from_instance(scene.locked)
    scene.translation = Translation.objects.create(source=scene.source, target_locale=scene.english)
    scene.translation.save_target(publish=False)
    scene.translated = scene.locked.get_translation(scene.english)


def _subscribe(scene) -> None:
    """A letter with refusals, an address book at each step, people who were invited."""
    scene.issue = NewsletterPage.objects.filter(**FRENCH, live=False).order_by("pk")[0]
    campaign = Campaign.objects.filter(state="sent", service="local").latest("pk")
    scene.sent = campaign.newsletter
    scene.person = Subscriber.objects.active().order_by("pk")[0]
    for state, code in (("uncertain", ""), ("failed", "5.2.2")):
        Delivery.objects.update_or_create(
            campaign=campaign,
            address=f"{state}@example.org",
            defaults={
                "rendering": campaign.renderings.first(),
                "subscriber": scene.person.uuid,
                "state": state,
                "code": code,
            },
        )
    book = as_csv([member("nouvelle@example.org", nom="Zoé"), row("faux@@x"), row(nom="Jean")], TITLES)
    scene.books = [steps.upload(book, "carnet.csv", scene.roles["editor"]) for _number in range(2)]
    scene.book = scene.books[1]
    steps.work(scene.book.pk)
    scene.books.append(
        AddressBook.objects.create(
            name="photo.png", state=AddressBook.State.FAILED, error="Ce n’est pas un carnet."
        )
    )
    scene.bounce = UnreadableBounce.objects.create(subject="Message non remis", text="Sans raison dite.")
    scene.invitation = Invitation.objects.create(mark="a" * 64, email="invitee@example.org")
    scene.paper = PaperContact.objects.create(
        name="Jeanne Le Guen", organisation="Centre social Les Tilleuls"
    )
    scene.token = tokens.make(scene.person.uuid)
    scene.confirm = links.make(links.CONFIRM, Wish("x@example.org", networks=("reaap",)).as_data())


def _keep(scene) -> None:
    """What the demo content has none of: a redirect, an answer to a form, a private collection, a dead link."""
    scene.redirect = Redirect.objects.create(
        old_path="/ancienne", redirect_page=scene.article, site=scene.site
    )
    Redirect.objects.create(old_path="/ailleurs", redirect_link="https://example.org/", is_permanent=False)
    scene.collection = Collection.get_first_root_node().add_child(name="Archives")
    scene.collection_restriction = CollectionViewRestriction.objects.create(
        collection=scene.collection, restriction_type="password", password="sesame"
    )
    scene.answer = FormAnswer.objects.create(
        page=scene.article,
        form_title="Proposer",
        recipient="reaap@example.org",
        answers=[["Votre structure", "Centre social"]],
        delete_on=timezone.localdate(),
    )
    scene.image, scene.document = make.image(), make.document(size=2000)
    scene.undescribed = make.image(description="")
    scene.chantier = ChantierPage.objects.filter(**FRENCH).order_by("pk")[0]
    scene.home = scene.site.root_page


def content_type(model) -> ContentType:
    return ContentType.objects.get_for_model(model)


def one_of_each() -> list[Page]:
    """A page of each type in use, in French."""
    found: dict[int, Page] = {}
    for page in Page.objects.filter(**FRENCH, depth__gt=1, alias_of=None).order_by("pk"):
        found.setdefault(page.content_type_id, page)
    return list(found.values())
