"""A letter through Mailchimp: one campaign, the right content, sent once, whatever happens on the way."""

import pytest

from newsletters import campaigns
from newsletters.models import Campaign
from newsletters.services.mailchimp import mark_of
from tests import factories as make
from tests.fakes.mailchimp import FakeMailchimp
from tests.newsletters.driving import Outcome, push, send, status

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
SEND = "/campaigns/*/actions/send"
CONTENT = "/campaigns/*/content"


@pytest.fixture(autouse=True)
def readers(db):
    """The portal's subscribers are the members of the account."""
    for number in range(1, 4):
        make.subscriber(f"membre{number}@example.org")


@pytest.fixture
def issue(db):
    return make.issue(subject="L’été des réseaux", preheader="Dix dates")


def ours(account: FakeMailchimp, issue) -> list:
    """The issue's campaigns at Mailchimp."""
    return [
        campaign for campaign in account.campaigns.values() if campaign.settings["title"] == mark_of(issue)
    ]


def until_sent(issue, tries: int = 60) -> Outcome:
    """The command, again and again: a success, and the state says so."""
    for _ in range(tries):
        outcome = send(issue)
        if outcome.code == 0 and status(issue)["state"] == "sent":
            return outcome
    raise AssertionError(f"not sent after {tries} tries: {outcome}")


def assert_sent_once(account: FakeMailchimp, issue) -> None:
    """One campaign, sent once with the frozen content to everybody."""
    (campaign,) = ours(account, issue)
    (letter,) = account.sent
    frozen = Campaign.objects.get(newsletter=issue).renderings.get()
    assert letter.campaign == campaign.id
    assert "".join(letter.html.split()) == "".join(frozen.html.split())
    assert letter.text == frozen.text
    assert letter.subject == "L’été des réseaux"
    assert letter.recipients == account.account.members
    told = status(issue)
    assert (told["state"], told["campaign"], told["recipients"], told["sent"]) == ("sent", campaign.id, 3, 3)


def test_one_campaign_is_created_filled_and_sent_once(issue, fake):
    assert push(issue).code == 0
    assert fake.requests == []
    assert push(issue, "--dry-run").code == 0
    assert {request.method for request in fake.requests} == {"GET"} and fake.campaigns == {}
    until_sent(issue)
    assert_sent_once(fake, issue)
    (campaign,) = ours(fake, issue)
    assert campaign.settings | {"title": ""} == {
        "title": "",
        "subject_line": "L’été des réseaux",
        "preview_text": "Dix dates",
        "from_name": "Les réseaux Réaap et Clas",
        "reply_to": "equipe@example.org",
        "inline_css": False,
        "auto_footer": False,
    }
    assert campaign.tracking == {"opens": False, "html_clicks": False, "text_clicks": False}
    assert "*|UNSUB|*" in campaign.html
    assert "*|UNSUB|*" in campaign.plain_text
    calls = len(fake.requests)
    again = send(issue)
    assert (again.code, again.out) == (0, "Déjà envoyée : 3 remises, 0 refusées.\n")
    assert len(fake.requests) == calls


def test_accepted_is_a_success_although_mailchimp_is_still_at_it(issue, fake):
    fake.account.sending_reads = 5
    outcome = send(issue)
    assert (outcome.code, outcome.out) == (0, "Mailchimp a accepté la lettre et la distribue.\n")
    assert status(issue)["state"] == "sending"
    until_sent(issue)
    assert_sent_once(fake, issue)


def test_editors_words_are_no_merge_tags_in_the_subject(fake):
    page = make.issue(
        subject="*|FNAME|* et vous", preheader="*|EMAIL|*", of=make.title(sender_name="*|LIST:NAME|*")
    )
    send(page)
    settings = ours(fake, page)[0].settings
    assert [settings[name] for name in ("subject_line", "preview_text", "from_name")] == [
        "* |FNAME|* et vous",
        "* |EMAIL|*",
        "* |LIST:NAME|*",
    ]


# Whatever happens on the way

CALLS = {
    "audience": ("GET", "/lists/*"),
    "members": ("GET", "/lists/*/members"),
    "find": ("GET", "/campaigns"),
    "create": ("POST", "/campaigns"),
    "save": ("PUT", CONTENT),
    "read back": ("GET", CONTENT),
    "send": ("POST", SEND),
}
FAULTS = [
    "lost_request",
    "lost_answer",
    "cut_answer",
    "empty_429",
    "empty_403",
    "html_403",
    "error_500",
    "error_500_done",
]


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("call", CALLS)
def test_any_call_may_fail_in_any_way(issue, fake, call, fault):
    """Also twice in a row. A lost answer to « create » or « send » never leads to a second one."""
    fake.script(*CALLS[call], fault, times=2)
    first = send(issue)
    if call != "send" or fault not in ("lost_answer", "cut_answer", "error_500_done"):
        assert first.code == 1
        assert "Mailchimp" in first.error
        assert fake.sent == []
    until_sent(issue)
    assert_sent_once(fake, issue)


@pytest.mark.parametrize("fault", ["kept_content", "error_500", "html_200"])
def test_a_save_that_failed_never_sends_what_stood_there(issue, fake, fault):
    assert push(issue, "--test", "moi@example.org").code == 0  # old content is there
    page = campaigns.latest(issue)
    page.introduction = "<p>Du nouveau</p>"
    page.save_revision()
    fake.script("PUT", CONTENT, fault, times=3)
    for _ in range(3):
        outcome = send(issue)
        assert outcome.code == 1
        assert "Pas terminé" in outcome.error
    assert fake.sent == []
    assert fake.calls("POST", SEND) == []
    until_sent(issue)
    assert "Du nouveau" in fake.sent[0].html
    assert_sent_once(fake, issue)


@pytest.mark.parametrize("seed", range(12))
def test_a_bad_day_ends_with_one_letter(issue, use_mailchimp, seed, monkeypatch):
    """Half of the seeds within one patient process, half with a process that gives up at the first trouble."""
    monkeypatch.setattr("newsletters.management.commands.push_newsletter.PATIENCE", 0.5 * (seed % 2))
    faults = {"lose": 0.15, "throttle": 0.1, "fail": 0.05, "lookalikes": True, "rewrites_html": seed % 3 == 0}
    with FakeMailchimp(seed=seed, **faults) as account:
        use_mailchimp(account)
        until_sent(issue)
        assert_sent_once(account, issue)
        assert account.violations == []
        assert account.peak_connections <= 8


def test_a_process_that_dies_after_any_call_is_continued(issue, fake, monkeypatch):
    """The process ends at once after its first, second, third … call; the next one asks and goes on."""
    from newsletters.services.mailchimp_transport import Transport

    class Killed(BaseException):
        pass

    real, done, limits = Transport.call_api, [], []

    def then_die(self, *args, **kwargs):
        answer = real(self, *args, **kwargs)
        done.append(args[:2])
        if len(done) == limits[-1]:
            raise Killed
        return answer

    monkeypatch.setattr(Transport, "call_api", then_die)
    for limit in range(1, 12):
        done.clear()
        limits.append(limit)
        try:
            outcome = send(issue)
        except Killed:
            continue
        if status(issue)["state"] == "sent":
            break
    assert outcome.code == 0
    assert len(limits) > 4
    assert_sent_once(fake, issue)


# What a person must repair


def test_a_refused_key_pauses_with_the_reason_and_is_repaired(issue, fake, settings):
    settings.MAILCHIMP_API_KEY = "fausse-us6"
    outcome = send(issue)
    assert outcome.code == 1
    assert "Mailchimp a refusé" in outcome.error
    assert "API key" in outcome.error
    assert "fausse" not in outcome.error
    assert status(issue)["state"] == "paused"
    settings.MAILCHIMP_API_KEY = fake.api_key
    until_sent(issue)
    assert_sent_once(fake, issue)


@pytest.mark.parametrize(
    ("name", "value", "said", "state"),
    [
        ("MAILCHIMP_API_KEY", "", "MAILCHIMP_API_KEY est vide", "draft"),
        ("MAILCHIMP_LIST_ID", "", "MAILCHIMP_LIST_ID est vide", "draft"),
        ("MAILCHIMP_LIST_ID", "autre", "vérifiez MAILCHIMP_LIST_ID", "paused"),
        ("MAILCHIMP_API_ROOT", "mailchimp", "MAILCHIMP_API_ROOT doit commencer par", "draft"),
    ],
)
def test_a_wrong_setting_is_named(issue, fake, settings, name, value, said, state):
    """Before anything is published where our settings say it, else when Mailchimp does."""
    setattr(settings, name, value)
    outcome = send(issue)
    assert (outcome.code, said in outcome.error) == (1, True)
    assert status(issue)["state"] == state
    assert fake.sent == []


def test_a_letter_stopped_before_anything_left_can_be_cancelled_and_sent_otherwise(
    issue, fake, settings, smtp
):
    settings.MAILCHIMP_LIST_ID = "autre"
    assert send(issue).code == 1
    assert push(issue, "--cancel").code == 0
    settings.MAILING_SERVICE = "local"
    address = make.subscriber().email
    assert send(issue).code == 0
    assert address in smtp.recipients and fake.sent == []


def test_a_campaign_deleted_after_a_request_to_send_is_not_made_again(issue, fake):
    fake.script("POST", SEND, "lost_answer")
    send(issue)
    fake.campaigns.clear()
    for _ in range(2):
        outcome = send(issue)
        assert outcome.code == 1
        assert "a disparu de Mailchimp après une demande d’envoi" in outcome.error
    assert status(issue)["state"] == "paused"
    assert fake.campaigns == {}
    assert len(fake.sent) == 1


def test_a_campaign_deleted_before_is_made_anew(issue, fake):
    fake.script("PUT", CONTENT, "error_500")
    assert send(issue).code == 1
    fake.campaigns.clear()
    until_sent(issue)
    assert_sent_once(fake, issue)


@pytest.mark.parametrize("state", ["canceled", "canceling", "schedule", "archived"])
def test_a_campaign_somebody_else_changed_pauses(issue, fake, state):
    push(issue, "--test", "moi@example.org")
    ours(fake, issue)[0].status = state
    fake.account.sending_reads = 10
    ours(fake, issue)[0].reads_left = 10
    outcome = send(issue)
    assert outcome.code == 1
    assert f"« {state} »" in outcome.error
    assert status(issue)["state"] == "paused"
    assert fake.sent == []


# Tests


def test_a_test_then_sending_use_the_same_campaign(issue, fake):
    for _ in range(2):
        outcome = push(issue, "--test", "moi@example.org")
        assert (outcome.code, outcome.out) == (0, "Un essai est parti vers moi@example.org.\n")
    assert [letter.recipients for letter in fake.tests] == [["moi@example.org"]] * 2
    assert fake.sent == []
    assert status(issue)["state"] == "draft"
    until_sent(issue)
    assert_sent_once(fake, issue)
    assert fake.tests[0].campaign == fake.sent[0].campaign
    late = push(issue, "--test", "moi@example.org")
    assert (late.code, "déjà partie" in late.error) == (1, True)
    assert len(fake.tests) == 2


@pytest.mark.parametrize(
    "call", [("POST", "/campaigns"), ("PUT", CONTENT), ("POST", "/campaigns/*/actions/test")]
)
def test_a_test_that_fails_is_said(issue, fake, call):
    fake.script(*call, "empty_403")
    outcome = push(issue, "--test", "moi@example.org")
    assert (outcome.code, "Le test n’est pas parti" in outcome.error) == (1, True)
    assert fake.tests == []
    assert push(issue, "--test", "moi@example.org").code == 0
    assert len(ours(fake, issue)) == 1
