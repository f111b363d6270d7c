"""Several choices of a short list, through the page editor."""

import pytest
from django.core.exceptions import ValidationError

from networks.models import ArticlePage
from tests import factories

pytestmark = pytest.mark.django_db


def test_several_voices_are_kept_and_said_in_their_order():
    page = factories.article(voices=["habitants", "elus"])
    stored = ArticlePage.objects.get(pk=page.pk)
    stored.full_clean()
    assert stored.voices == ["habitants", "elus"]
    assert stored.get_voices_display() == ["Élues et élus", "Habitantes et habitants"]


def test_an_unknown_voice_is_refused_by_name():
    page = factories.article()
    page.voices = ["martiens"]
    with pytest.raises(ValidationError, match="martiens"):
        page.full_clean()


def test_the_editor_offers_each_voice_as_a_box(admin_client):
    page = factories.article(voices=["elus"])
    html = admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert html.count('type="checkbox" name="voices"') == 4
    assert "checked" in html.split('value="elus"')[1].split(">")[0]
