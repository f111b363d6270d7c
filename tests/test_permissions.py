"""Who may use the screens of our own that change something: one table."""

import pytest
from django.urls import reverse
from django.utils import timezone

from networks.contributions import proofreading
from networks.models import CentrePage
from newsletters.models import Campaign
from portal.models import FormAnswer
from tests import factories as make
from tests import people
from tests.home.test_home import network_page

pytestmark = pytest.mark.django_db

ROLES = ("anonymous", "nobody", "reader", "contributor", "stranger", "animator", "editor", "administrator")
# « contributor » is of the centre whose page is asked for, « stranger » of another one; a dot is a refusal.
#                          anon nobody reader contrib strang animat editor admin
TABLE = {
    "proof of an article":  ".    .      .      .       .      .      yes    yes",
    "proof of a centre's":  ".    .      .      yes     .      .      yes    yes",
    "proof of a network's": ".    .      .      .       .      yes    yes    yes",
    "proof of a letter":    ".    .      .      .       .      .      yes    yes",
    "revoke a centre's":    ".    .      .      yes     .      .      yes    yes",
    "desk of a letter":     ".    .      .      .       .      .      yes    yes",
    "send a letter":        ".    .      .      .       .      .      yes    yes",
    "refused and uncertain": ".    .      .      .       .      .      yes    yes",
    "resolve a doubt":      ".    .      .      .       .      .      yes    yes",
    "preview of a letter":  ".    .      .      .       .      .      yes    yes",
    "add a session":        ".    .      .      .       .      .      yes    yes",
    "change a session":     ".    .      .      .       .      .      yes    yes",
    "add a network":        ".    .      .      .       .      .      yes    yes",
    "add a subscriber":     ".    .      .      .       .      .      yes    yes",
    "list of structures":   ".    .      yes    .       .      .      yes    yes",
    "write an article":     ".    .      .      .       .      yes    yes    yes",
    "write for the centre": ".    .      .      yes     .      .      yes    yes",
    "renew an action":      ".    .      .      .       .      .      yes    yes",
    "renew a letter":       ".    .      .      .       .      .      yes    yes",
    "prepare a letter":     ".    .      .      .       .      .      yes    yes",
    "follow a sending":     ".    .      .      .       .      .      yes    yes",
    "change a subscriber":  ".    .      .      .       .      .      yes    yes",
    "answers to forms":     ".    .      .      .       .      .      yes    yes",
    "read an answer":       ".    .      .      .       .      .      yes    yes",
    "erase an answer":      ".    .      .      .       .      .      yes    yes",
    "take answers away":    ".    .      .      .       .      .      yes    yes",
    "take articles away":   ".    .      .      yes     yes    yes    yes    yes",
    "take subscribers":     ".    .      .      .       .      .      .      yes",
    "list of subscribers":  ".    .      .      .       .      .      yes    yes",
    "page of a reader":     ".    .      .      .       .      .      yes    yes",
    "unsubscribe a reader": ".    .      .      .       .      .      yes    yes",
    "erase a reader":       ".    .      .      .       .      .      yes    yes",
    "send a reader's link": ".    .      .      .       .      .      yes    yes",
    "service mails":        ".    .      .      .       .      .      yes    yes",
    "a service mail":       ".    .      .      .       .      .      yes    yes",
    "growth of the letters": ".    .      .      .       .      .      yes    yes",
    "list of opposition":   ".    .      .      .       .      .      yes    yes",
    "oppose an address":    ".    .      .      .       .      .      yes    yes",
    "paper contacts":       ".    .      .      .       .      .      yes    yes",
    "take paper contacts":  ".    .      .      .       .      .      .      yes",
    "take members away":    ".    .      .      .       .      .      yes    yes",
    "dead ends":            ".    .      yes    yes     yes    yes    yes    yes",
    "undescribed images":   ".    .      yes    yes     yes    yes    yes    yes",
    "take dead ends away":  ".    .      .      yes     yes    yes    yes    yes",
    "describe an image":    ".    .      .      .       .      .      yes    yes",
    "address books":        ".    .      .      .       .      .      yes    yes",
    "bring an address book":".    .      .      .       .      .      yes    yes",
    "invited people":       ".    .      .      .       .      .      yes    yes",
    "redirects":            ".    .      .      .       .      .      .      yes",
    "accounts":             ".    .      .      .       .      .      .      yes",
}  # fmt: skip


@pytest.fixture
def scene(home):
    """One of each thing, and one account of each role."""
    section, other = make.centre("Villes au Carré"), make.centre("Labo Cités")
    sent = make.issue()
    Campaign.objects.create(newsletter=sent, service="local", state="sent", from_email="a@example.org")
    article, cooperation, issue = make.article("reaap"), make.cooperation(of=section), make.issue()
    network, session = network_page("reaap"), make.session(make.action())
    link = proofreading.create(cooperation, None)
    answer = FormAnswer.objects.create(
        page=article,
        form_title="Proposer",
        recipient="reaap@example.org",
        answers=[["Votre structure", "Centre social"]],
        delete_on=timezone.localdate(),
    )
    accounts = {
        "anonymous": None,
        "nobody": people.account(),
        "reader": people.reader(),
        "contributor": people.contributor(section),
        "stranger": people.contributor(other),
        "animator": people.animator("reaap"),
        "editor": people.editor(),
        "administrator": people.administrator(),
    }
    add = "wagtailadmin_pages:add"
    asked = {
        "proof of an article": ("post", reverse("proof_desk", args=[article.pk]), {"days": "7"}),
        "proof of a centre's": ("post", reverse("proof_desk", args=[cooperation.pk]), {"days": "7"}),
        "proof of a network's": ("post", reverse("proof_desk", args=[network.pk]), {"days": "7"}),
        "proof of a letter": ("post", reverse("proof_desk", args=[issue.pk]), {"days": "7"}),
        "revoke a centre's": ("post", reverse("proof_revoke", args=[cooperation.pk, link.pk]), {}),
        "desk of a letter": ("get", reverse("newsletter_desk", args=[issue.pk]), {}),
        "send a letter": ("post", reverse("newsletter_desk", args=[issue.pk]), {"action": "send"}),
        "refused and uncertain": ("get", reverse("newsletter_deliveries", args=[sent.pk]), {}),
        "resolve a doubt": ("post", reverse("newsletter_deliveries", args=[sent.pk]), {"action": "retry"}),
        "preview of a letter": ("get", reverse("newsletter_preview", args=[issue.pk, "text"]), {}),
        "add a session": ("get", reverse("wagtailsnippets_networks_session:add"), {}),
        "change a session": ("get", reverse("wagtailsnippets_networks_session:edit", args=[session.pk]), {}),
        "add a network": ("get", reverse("wagtailsnippets_portal_network:add"), {}),
        "add a subscriber": ("get", reverse("wagtailsnippets_newsletters_subscriber:add"), {}),
        "list of structures": ("get", reverse("wagtailsnippets_portal_organisation:list"), {}),
        "write an article": (
            "get",
            reverse(add, args=["networks", "articlepage", article.get_parent().pk]),
            {},
        ),
        "write for the centre": ("get", reverse(add, args=["networks", "articlepage", section.pk]), {}),
        "renew an action": (
            "post",
            reverse("renew_action", args=[session.action_id]),
            {"programme": session.action.get_parent().pk},
        ),
        "renew a letter": ("post", reverse("renew_issue", args=[issue.pk]), {}),
        "prepare a letter": ("post", reverse("prepare_letter"), {"title": issue.get_parent().pk}),
        "follow a sending": ("get", reverse("newsletter_progress", args=[issue.pk]), {}),
        "change a subscriber": (
            "get",
            reverse("wagtailsnippets_newsletters_subscriber:edit", args=[make.subscriber().pk]),
            {},
        ),
        "answers to forms": ("get", reverse("wagtailsnippets_portal_formanswer:list"), {}),
        "read an answer": ("get", reverse("wagtailsnippets_portal_formanswer:inspect", args=[answer.pk]), {}),
        "erase an answer": ("get", reverse("wagtailsnippets_portal_formanswer:delete", args=[answer.pk]), {}),
        "take answers away": ("get", reverse("wagtailsnippets_portal_formanswer:list"), {"export": "csv"}),
        "take articles away": ("get", reverse("articles:index"), {"export": "xlsx"}),
        "take subscribers": (
            "get",
            reverse("wagtailsnippets_newsletters_subscriber:list"),
            {"export": "csv"},
        ),
        "list of subscribers": ("get", reverse("wagtailsnippets_newsletters_subscriber:list"), {}),
        "page of a reader": ("get", reverse("subscriber_person", args=[make.subscriber().pk]), {}),
        "unsubscribe a reader": (
            "post",
            reverse("subscriber_act", args=[make.subscriber().pk, "desabonner"]),
            {},
        ),
        "erase a reader": ("get", reverse("subscriber_act", args=[make.subscriber().pk, "effacer"]), {}),
        "send a reader's link": (
            "post",
            reverse("subscriber_act", args=[make.subscriber().pk, "lien"]),
            {},
        ),
        "service mails": ("get", reverse("service_mails:index"), {}),
        "a service mail": ("get", reverse("service_mails:html", args=["confirmation", "en"]), {}),
        "growth of the letters": ("get", reverse("subscriber_growth:index"), {}),
        "list of opposition": ("get", reverse("opposition:index"), {}),
        "oppose an address": (
            "post",
            reverse("opposition:index"),
            {"address": "o@example.org", "action": "add"},
        ),
        "paper contacts": ("get", reverse("wagtailsnippets_newsletters_papercontact:list"), {}),
        "take paper contacts": (
            "get",
            reverse("wagtailsnippets_newsletters_papercontact:list"),
            {"export": "xlsx"},
        ),
        "take members away": ("get", reverse("wagtailsnippets_networks_membership:list"), {"export": "csv"}),
        "dead ends": ("get", reverse("dead_ends"), {}),
        "undescribed images": ("get", reverse("undescribed_images"), {}),
        "take dead ends away": ("get", reverse("dead_ends"), {"export": "csv"}),
        "describe an image": ("get", reverse("wagtailimages:edit", args=[make.image().pk]), {}),
        "address books": ("get", reverse("carnet:index"), {}),
        "bring an address book": ("post", reverse("carnet:index"), {}),
        "invited people": ("get", reverse("wagtailsnippets_newsletters_invitation:list"), {}),
        "redirects": ("get", reverse("wagtailredirects:index"), {}),
        "accounts": ("get", reverse("wagtailusers_users:index"), {}),
    }
    assert asked.keys() == TABLE.keys()
    return accounts, asked


def is_refused(answer) -> bool:
    """403, or Wagtail's way back to its first screen or to the door."""
    return answer.status_code == 403 or (
        answer.status_code == 302
        and (answer["Location"] == "/admin/" or "/admin/login/" in answer["Location"])
    )


def test_every_screen_opens_to_whom_the_table_says(scene):
    accounts, asked = scene
    for role in ROLES:
        client = people.client_of(accounts[role])
        said = {}
        for name, (method, url, data) in asked.items():
            answer = getattr(client, method)(url, data)
            assert answer.status_code in {200, 302, 403}, (role, name, answer.status_code)
            said[name] = "." if is_refused(answer) else "yes"
        wanted = {name: row.split()[ROLES.index(role)] for name, row in TABLE.items()}
        assert said == wanted, role


def test_pages_are_classified_in_bulk_by_those_who_may_edit_them(scene):
    """Wagtail's screen lists what it leaves alone: only what changed tells."""
    accounts, _ = scene
    section = CentrePage.objects.get(title="Villes au Carré")
    [clas] = make.networks("clas")
    allowed = {"article": {"editor", "administrator"}, "centre's": {"contributor", "editor", "administrator"}}
    for role in ROLES:
        client = people.client_of(accounts[role])
        pages = {"article": make.article("reaap"), "centre's": make.cooperation("reaap", of=section)}
        for name, page in pages.items():
            address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "add_network"])
            client.post(f"{address}?id={page.pk}", {"chosen": clas.pk})
            page = type(page).objects.get(pk=page.pk)
            drafted = clas in page.get_latest_revision_as_object().networks.all()
            assert drafted == (role in allowed[name]), (role, name)
            # Online at once for those only who publish.
            assert (clas in page.networks.all()) == (role in {"editor", "administrator"}), (role, name)
