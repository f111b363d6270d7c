"""What is wrong with an issue is found before it leaves: errors block, warnings do not."""

import pytest

from newsletters import campaigns
from newsletters.check import ERROR, WARNING, check
from newsletters.models import Campaign, NewsletterPage
from newsletters.rendering import mail
from tests import factories as make
from tests.newsletters.driving import push, send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.fixture
def reader(db):
    """Somebody to write to: a letter for nobody is an error of its own."""
    return make.subscriber("", "reaap", "clas", "sante")


def test_a_letter_for_nobody_is_an_error():
    assert said(issue_with(make.page_item(make.article())), ERROR) == [
        "Destinataires : personne n’est abonné à cette lettre : elle n’aurait aucun destinataire."
    ]


def test_what_another_issue_carried_is_said(reader):
    article = make.article(title="Déjà lu")
    campaigns.prepare(issue_with(make.page_item(article)))
    again = issue_with(make.page_item(article), of=Campaign.objects.get().newsletter.title_page)
    assert any("« Déjà lu » a déjà été annoncé" in sentence for sentence in said(again, WARNING))


def test_a_control_character_does_not_stop_a_letter(reader):
    assert said(issue_with(make.text_item("<p>Un\x0bdeux</p>")), ERROR) == []


def found(page: NewsletterPage, service: str = "local") -> list[tuple[str, str]]:
    """Level and sentence of each finding."""
    return [(finding.level, str(finding)) for finding in check(campaigns.latest(page), service)]


def said(page: NewsletterPage, level: str, service: str = "local") -> list[str]:
    return [sentence for at, sentence in found(page, service) if at == level]


def issue_with(*items, **fields) -> NewsletterPage:
    return make.issue(make.section(*items), **fields)


def deleted_page() -> NewsletterPage:
    page = make.article()
    issue = issue_with(make.page_item(page), make.page_item(make.article()))
    page.delete()
    return issue


def deleted_session() -> NewsletterPage:
    session = make.session(make.action())
    issue = issue_with(make.session_item(session), make.text_item("<p>Bonjour</p>"))
    session.delete()
    return issue


def link_to(page) -> dict:
    return make.text_item(f'<p>Lire <a linktype="page" id="{page.pk}">la page</a>.</p>')


def link_to_deleted() -> NewsletterPage:
    page = make.article()
    issue = issue_with(link_to(page))
    page.delete()
    return issue


def twice_in(*headings: str) -> NewsletterPage:
    item = make.page_item(make.article(title="Deux fois"))
    return make.issue(*(make.section(item, heading=heading) for heading in headings))


ERRORS = {
    "no subject": (lambda: make.issue(subject=" ", title=" "), "Objet : l’objet est vide."),
    "line feed": (
        lambda: make.issue(subject="Un\nBcc: x@example.org"),
        "un retour à la ligne s’y est glissé.",
    ),
    "carriage return": (lambda: make.issue(preheader="Un\rdeux"), "un retour à la ligne s’y est glissé."),
    "nothing at all": (lambda: make.issue(make.section()), "la lettre n’annonce rien"),
    "empty section": (
        lambda: make.issue(make.section(make.text_item("<p>Oui</p>")), make.section(heading="Vide")),
        "Rubrique 2 « Vide » : elle est vide",
    ),
    "no heading": (
        lambda: make.issue(make.section(make.text_item("<p>Oui</p>"), heading=" ")),
        "elle n’a pas de titre.",
    ),
    "unpublished page": (
        lambda: issue_with(make.page_item(make.article(live=False, title="Brouillon"))),
        "« Brouillon » n’est pas publié",
    ),
    "unpublished action": (
        lambda: issue_with(make.session_item(make.session(make.action(live=False, title="Visite")))),
        "« Visite » n’est pas publié",
    ),
    "deleted page": (deleted_page, "1 annonce est vide, ou sa page a été supprimée."),
    "deleted session": (deleted_session, "1 annonce est vide, ou sa page a été supprimée."),
    "empty text": (
        lambda: issue_with(make.text_item("<p> </p>"), make.text_item("<p>Oui</p>")),
        "1 annonce est vide",
    ),
    "page twice": (
        lambda: twice_in("Un", "Deux"),
        "Rubrique 2 « Deux » : « Deux fois » est déjà annoncé dans « Un ».",
    ),
    "page twice in a section": (
        lambda: issue_with(*[make.page_item(make.article(title="Deux fois"))] * 2),
        "« Deux fois » est déjà annoncé dans « Parentalité ».",
    ),
    "link to a draft": (
        lambda: issue_with(link_to(make.article(live=False, slug="cache"))),
        "le lien http://testserver/articles/cache/ ne mène à aucune page publiée.",
    ),
    "link to a draft in the editorial": (
        lambda: make.issue(introduction=link_to(make.article(live=False, slug="cache"))["value"]),
        "Éditorial : le lien http://testserver/articles/cache/ ne mène à aucune page publiée.",
    ),
    "link written by hand to nothing": (
        lambda: issue_with(make.text_item('<p><a href="http://testserver/articles/rien/?a=1#b">x</a></p>')),
        "le lien http://testserver/articles/rien/?a=1#b ne mène à aucune page publiée.",
    ),
    "link to a picture that is gone": (
        lambda: issue_with(make.text_item('<p><a href="http://testserver/media/images/rien.jpg">x</a></p>')),
        "le lien http://testserver/media/images/rien.jpg ne mène à aucune page publiée.",
    ),
    "link to a deleted page": (link_to_deleted, "un lien n’a pas d’adresse."),
    "too heavy": (
        lambda: issue_with(make.text_item(f"<p>{'été ' * 17_500}</p>")),
        "plus que les 102 ko après lesquels Gmail coupe.",
    ),
}


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_is_said_in_french_and_blocks_sending(name):
    create, sentence = ERRORS[name]
    make.subscriber()
    page = create()
    assert any(sentence in error for error in said(page, ERROR)), found(page)
    outcome = send(page)
    assert outcome.code == 1
    assert sentence in outcome.error
    assert not Campaign.objects.exists()
    page.refresh_from_db()
    assert not page.live
    assert push(page, "--dry-run").code == 1
    assert push(page, "--test", "moi@example.org").code == 1


WARNINGS = {
    "long subject": (lambda: make.issue(subject="a" * 71), "Objet : 71 signes"),
    "no preheader": (lambda: make.issue(preheader=""), "Accroche : elle est vide"),
    "no summary": (
        lambda: issue_with(make.page_item(make.article(title="Nu", summary=""))),
        "« Nu » n’a pas de résumé.",
    ),
    "heavy": (lambda: issue_with(make.text_item(f"<p>{'été ' * 14_000}</p>")), "la lettre est longue."),
}


@pytest.mark.parametrize("name", WARNINGS)
def test_a_warning_is_said_and_does_not_block(name, mailoutbox):
    create, sentence = WARNINGS[name]
    make.subscriber()
    page = create()
    assert [warning for warning in said(page, WARNING) if sentence in warning]
    assert said(page, ERROR) == []
    outcome = push(page)
    assert (outcome.code, sentence in outcome.out) == (0, True)
    assert send(page).code == 0
    assert len(mailoutbox) == 1


def test_a_good_issue_has_no_finding(reader):
    page = make.article(title="Une page", slug="une-page")
    assert (
        found(
            make.issue(
                make.section(make.page_item(page), make.session_item(make.session(make.action()))),
                make.section(
                    link_to(make.sheet()),
                    make.text_item('<p>Ailleurs : <a href="https://example.org/?a=1&amp;b=2">ici</a>.</p>'),
                    make.text_item('<p><a href="http://testserver/articles/une-page/#bas">ici</a></p>'),
                    make.text_item(
                        '<p><a href="/">L’accueil</a>, <a href="/sante/">la santé du site</a></p>'
                    ),
                    make.text_item('<p><a href="mailto:equipe@example.org">Écrire</a></p>'),
                    make.link_item(),
                ),
                introduction="<p>Bonjour.</p>",
            )
        )
        == []
    )


def test_a_link_to_a_translation_is_good_once_it_is_published(home, reader):
    from wagtail.models import Locale

    english = Locale.objects.get(language_code="en")
    page = make.article(slug="un-article")
    translated = page.copy_for_translation(english, copy_parents=True)
    issue = issue_with(
        make.text_item('<p><a href="http://testserver/en/articles/un-article/">In English</a></p>')
    )
    assert "/en/articles/un-article/ ne mène" in said(issue, ERROR)[0]
    translated.save_revision().publish()
    assert said(issue, ERROR) == []


def test_errors_come_first():
    levels = [level for level, _ in found(make.issue(make.section(), preheader="", subject="a" * 80))]
    assert levels == sorted(levels)
    assert set(levels) == {ERROR, WARNING}


def test_all_sections_reserved_is_an_error_with_mailchimp_only(reader):
    page = make.issue(make.section(make.text_item("<p>Oui</p>"), slugs=["reaap"], reserved=True))
    assert said(page, ERROR) == []
    assert any(
        "une rubrique au moins doit être pour tout le monde" in error
        for error in said(page, ERROR, "mailchimp")
    )


@pytest.mark.parametrize("service", ["local", "mailchimp"])
@pytest.mark.parametrize("part", ["html", "text"])
def test_a_message_without_unsubscribe_link_is_an_error(part, service, monkeypatch):
    real = mail.render_message

    def forgetful(letter, service="local"):
        message = real(letter, service)
        return mail.Message(
            **(vars(message) | {part: getattr(message, part).replace(mail.unsubscribe_url(service), "")})
        )

    monkeypatch.setattr("newsletters.check.render_message", forgetful)
    assert "Pied de lettre : le lien de désabonnement manque." in said(make.issue(), ERROR, service)


def test_a_picture_without_alternative_is_an_error(monkeypatch):
    real = mail.render_message
    for picture, wrong in (('<img src="/x.png">', True), ('<img src="/x.png" alt="">', False)):
        monkeypatch.setattr(
            "newsletters.check.render_message",
            lambda *args, picture=picture: mail.Message(real(*args).html + picture, real(*args).text),
        )
        sentences = said(make.issue(), ERROR)
        assert ("Images : une image n’a pas de texte de remplacement." in sentences) is wrong


def test_a_layout_that_fails_is_an_error(monkeypatch, reader):
    monkeypatch.setattr(
        "newsletters.rendering.mail.mrml.to_html", lambda *a, **k: type("Out", (), {"content": "<mj-x>"})
    )
    assert "la mise en page du courriel a échoué" in said(make.issue(), ERROR)[0]


def test_nobody_to_send_to_is_an_error_and_changes_nothing():
    page = make.issue()
    outcome = send(page)
    assert (outcome.code, "aucun destinataire" in outcome.error) == (1, True)
    page.refresh_from_db()
    assert not page.live
    assert not Campaign.objects.exists()
