"""Coopérations, chantiers, publications, centres, members and acronyms, as readers meet them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from networks.models import ArticlePage, ChantierCommittee, PublicationFile, PublicationPage
from tests import factories as make
from tests.home.test_home import network_page, read

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


def plain(html: str) -> str:
    """With ordinary spaces."""
    return html.replace("\u00a0", " ").replace("\u202f", " ")


def body(html: str) -> list:
    return [("text", html)]


def test_a_cooperation_names_those_who_sign_it_and_leads_to_their_sections(client):
    centre, other = make.centre("Villes au Carré"), make.organisation("La Dreal")
    page = make.cooperation("reaap", of=centre, period="depuis 2014", place="Tours")
    page.centres.set([centre.centre.organisation, other])
    page.save()
    html = read(client, page.get_url())
    assert f'<a href="{centre.url}">Villes au Carré</a>' in html and "La Dreal" in html
    assert "Depuis 2014" in html and "Tours" in html
    assert 'href="/centres/"' in html.split('class="crumbs"')[1].split("</nav>")[0]


def test_a_chantier_lists_its_committees(client):
    page = make.chantier("reaap", since=2012, state="en-cours", contact_email="co@example.org")
    page.committees.add(
        ChantierCommittee(name="Comité du Boulonnais", host="un centre social", area="Boulogne")
    )
    page.save()
    html = plain(read(client, page.url))
    assert "En cours, depuis 2012" in html and "mailto:co@example.org" in html
    assert "Comité du Boulonnais" in html and "Porté par un centre social" in html


def test_a_publication_says_what_its_files_are_and_serves_them_without_cookie(client):
    action = make.action("clas", title="La journée du Clas", codes="A12")
    page = make.publication("clas", series=make.series(name="Les Actes"), number="n° 3", action=action)
    page.files.add(PublicationFile(document=make.document(size=1_200_000), label="Les actes", pages=64))
    page.save()
    html = plain(read(client, page.url))
    assert "PDF, 1,2 Mo, 64 pages" in html and "Les Actes" in html and "A12, La journée du Clas" in html
    response = client.get(page.files.first().document.url)
    assert response.status_code == 200 and not response.cookies
    b"".join(response.streaming_content) if response.streaming else response.content


def test_publications_are_narrowed_by_series_and_network(client):
    cahiers = make.series("cahiers", name="Les Cahiers")
    make.publication("clas", title="Du Clas", series=cahiers)
    make.publication("reaap", title="Du Réaap", series=make.series("actes"))
    html = read(client, "/publications/?collection=cahiers&reseau=clas")
    assert "Du Clas" in html and "Du Réaap" not in html and "1 publication" in plain(html)
    html = read(client, "/publications/?collection=cahiers&reseau=reaap")
    assert "Rien ne répond à ces choix" in plain(html)
    assert "Du Réaap" in read(client, "/publications/?collection=inconnue")


def test_a_centre_shows_its_pages_by_kind_and_the_networks_they_meet(client):
    centre = make.centre("Labo Cités", territory="Auvergne-Rhône-Alpes", contact_phone="04 00 00 00 00")
    make.cooperation("sante", of=centre, title="Une coopération")
    article = make._content(centre, ArticlePage, ("clas",), make.PUBLISHED, True, title="Vu de Lyon")
    make._content(centre, ArticlePage, ("clas",), make.PUBLISHED, False, title="Un brouillon")
    make.cooperation("reaap", title="Celle des autres")
    html = read(client, centre.url)
    for text in ("Une coopération", "Vu de Lyon", "Santé", "Clas", "tel:0400000000"):
        assert text in html
    assert "Un brouillon" not in html and "Celle des autres" not in html
    html = plain(read(client, "/centres/"))
    assert "1 article" in html and "Auvergne-Rhône-Alpes" in html and "Une coopération" in html
    assert "Vu de Lyon" in read(client, "/articles/")
    assert f'href="{centre.url}"' in read(client, article.url).split('class="crumbs"')[1].split("</nav>")[0]


def test_a_centre_leads_to_all_that_it_published(client):
    centre = make.centre("Labo Cités")
    address = centre.centre.organisation.slug
    own = [
        make._content(centre, ArticlePage, ("clas",), make.PUBLISHED, True, title=f"Vu de Lyon, {number}")
        for number in range(6)
    ]
    make.article("clas", title="Vu d’ailleurs")
    assert f"?centre={address}" not in read(client, centre.url)
    make._content(centre, ArticlePage, ("clas",), make.PUBLISHED, True, title="Le septième")
    for number in range(7):
        make._content(
            centre, PublicationPage, ("clas",), make.PUBLISHED, True, title=f"Cahier {number}", year=2018
        )
    make.publication("clas", title="Le cahier des autres")
    html = plain(read(client, centre.url))
    assert f'href="/articles/?centre={address}">Tous les articles : Labo Cités</a>' in html
    assert f'href="/publications/?centre={address}">Toutes les publications : Labo Cités</a>' in html
    html = plain(read(client, f"/articles/?centre={address}"))
    assert all(page.title in html for page in own) and "Le septième" in html
    assert "Vu d’ailleurs" not in html and 'Labo Cités<span class="hide">, retirer ce filtre' in html
    html = plain(read(client, f"/publications/?centre={address}"))
    assert "7 publications" in html and "Le cahier des autres" not in html
    assert "Vu d’ailleurs" in read(client, "/articles/?centre=inconnu")


def test_the_directory_shows_members_of_the_commune_and_of_the_whole_departement(client):
    make.member("reaap", commune="bobigny", activity="Un café des parents", role="porteur")
    make.member("reaap", organisation=make.organisation("Le pôle famille"), role="coordination")
    make.member("clas", commune="bondy", organisation=make.organisation("Une maison"))
    html = read(client, "/annuaire/?commune=bobigny&reseau=reaap")
    assert "Un café des parents" in html and "Le pôle famille" in html and "Une maison" not in html
    assert "Tout le département" in html and 'content="noindex"' in html
    assert 'content="noindex"' not in read(client, "/annuaire/")


def test_an_empty_commune_points_to_its_neighbours_and_an_unknown_one_is_said(client):
    make.member("reaap", commune="bobigny")
    html = plain(read(client, "/annuaire/?commune=bondy"))
    assert "Personne n’est encore inscrit à Bondy" in html and "commune=bobigny" in html
    assert "« Atlantide » ne figure pas" in plain(read(client, "/annuaire/?commune=Atlantide"))


def test_a_network_counts_its_members_and_leads_to_the_directory(client):
    page = network_page("reaap")
    make.member("reaap", commune="bobigny"), make.member("reaap")
    html = plain(read(client, page.url))
    assert "2 membres du réseau" in html and 'action="/annuaire/"' in html
    assert 'name="reseau" value="reaap"' in html and "Bobigny (1)" in html


def test_reading_paths_and_voices_narrow_the_articles(client):
    page = network_page("quatre-chemins")
    make.article("quatre-chemins", title="Premier", reading_path="enjeux", voices=["habitants", "elus"])
    make.article("quatre-chemins", title="Second", reading_path="territoires", voices=["elus"])
    assert "?reseau=quatre-chemins&amp;chemin=enjeux" in read(client, page.url)
    for query, shown, hidden in [
        ("chemin=enjeux", "Premier", "Second"),
        ("voix=habitants", "Premier", "Second"),
        ("voix=elus&chemin=territoires", "Second", "Premier"),
    ]:
        html = read(client, f"/articles/?reseau=quatre-chemins&{query}")
        assert shown in html and hidden not in html


def test_acronyms_are_explained_once_where_they_are_text(client):
    make.acronym("Clas", "contrat local d’accompagnement à la scolarité", variants="CLAS")
    make.acronym("EPCI", "établissement public de coopération intercommunale")
    text = '<p>Un clas. <a href="https://example.org/Clas">Le Clas</a>, le CLAS et le Clas ; RéClas.</p>'
    page = make.article("clas", body=body(text))
    html = read(client, page.url)
    assert html.count("<abbr ") == 1
    assert '<abbr title="contrat local d’accompagnement à la scolarité">CLAS</abbr>' in html
    assert 'href="https://example.org/Clas">Le Clas</a>' in html
    listed = html.split("Sigles de cette page")[1].split("</details>")[0]
    assert "<dt>Clas</dt>" in listed and "EPCI" not in listed and 'href="/sigles/"' in listed
    make.acronym("Clas", "autre chose")
    assert "autre chose" in read(client, page.url).lower()


def test_the_acronyms_stand_under_their_letter(client):
    make.acronym("Épide", "établissement pour l’insertion dans l’emploi")
    make.acronym("EPCI", "établissement public")
    html = read(client, "/sigles/")
    assert html.count('id="lettre-E"') == 1 and 'href="#lettre-E"' in html


@pytest.mark.parametrize("rows", [1, 12])
def test_queries_do_not_grow_with_the_content(rows, client, django_assert_max_num_queries):
    centre = make.centre()
    network = network_page("reaap")
    for number in range(rows):
        cooperation = make.cooperation("reaap", "clas", of=centre)
        cooperation.centres.set([centre.centre.organisation, make.organisation()])
        cooperation.save()
        chantier = make.chantier("sante", "reaap", of=centre)
        chantier.committees.add(ChantierCommittee(name=f"Comité {number}"))
        chantier.save()
        publication = make.publication("reaap", "clas", series=make.series(f"s{number}"))
        publication.centres.set([centre.centre.organisation])
        publication.save()
        make.member("reaap", commune="bobigny"), make.member("clas")
        make.acronym(f"SIG{number}", "un sigle")
        make.session(make.action("reaap"), timezone.localdate() + timedelta(days=number))
    bounds = {
        cooperation.get_url(): 12,
        publication.url: 12,
        chantier.url: 13,
        network.url: 15,
        centre.url: 15,
    }
    bounds |= dict.fromkeys(("/publications/", "/centres/", "/annuaire/", "/sigles/"), 15)
    for url, bound in bounds.items():
        read(client, url)
        with django_assert_max_num_queries(bound):
            read(client, url)
