"""Pictures are cut for their place, in two formats, by the worker."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django_tasks_db.models import DBTaskResult

from portal.tasks import make_cuts
from tests import factories

pytestmark = pytest.mark.django_db


def figure(image) -> dict:
    return {"type": "image", "value": {"image": {"image": image.pk, "alt_text": "Une salle"}, "caption": ""}}


def test_avif_is_offered_once_the_worker_made_it(client):
    image = factories.image()
    page = factories.article(cover=image, body=json.dumps([figure(image)]))
    before = client.get(page.url).content.decode()
    assert ".webp" in before and "image/avif" not in before

    waiting = DBTaskResult.objects.get(task_path=make_cuts.module_path)
    assert waiting.args_kwargs == {"args": [image.pk], "kwargs": {}}
    assert make_cuts.func(image.pk) > 0
    after = client.get(page.url).content.decode()
    assert after.count('<source type="image/avif"') == after.count("<picture>") == 2
    assert make_cuts.func(image.pk) == 0


def test_galleries_and_stills_of_videos_are_offered_in_both_formats_too(client):
    image = factories.image()
    frame = {"image": {"image": image.pk, "alt_text": "Une salle"}, "caption": ""}
    still = {"title": "Un film", "url": "https://vimeo.com/76979871", "still": image.pk, "transcript": ""}
    body = [
        {"type": "gallery", "value": {"title": "", "items": [frame, frame]}},
        {"type": "external_video", "value": still},
    ]
    make_cuts.func(image.pk)
    html = client.get(factories.article(body=json.dumps(body)).url).content.decode()
    assert html.count('<source type="image/avif"') == html.count("<picture>") == 3
    assert html.count('alt="Une salle"') == 2
    assert 'alt=""' in html.split('class="player"')[1].split("</picture>")[0]


def test_the_first_picture_is_fetched_at_once_and_the_others_when_they_come_into_view(client):
    image = factories.image()
    page = factories.article(cover=image, body=json.dumps([figure(image)]))
    lead, other = client.get(page.url).content.decode().split("<img ")[1:3]
    assert 'fetchpriority="high"' in lead and 'loading="lazy"' not in lead
    assert 'loading="lazy"' in other and 'alt="Une salle"' in other


def queries(client, url: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def test_more_pictures_need_no_more_queries(client):
    images = [factories.image() for _ in range(3)]
    for image in images:
        make_cuts.func(image.pk)
    one, three = (
        factories.article(cover=images[0], body=json.dumps([figure(image) for image in images[:number]]))
        for number in (1, 3)
    )
    client.get(one.url)
    assert queries(client, f"{three.url}?sans=cache") == queries(client, f"{one.url}?sans=cache") > 0


def test_a_picture_whose_file_is_gone_leaves_the_page_readable(client):
    image = factories.image()
    page = factories.article(cover=image, body=json.dumps([figure(image)]))
    image.file.storage.delete(image.file.name)
    response = client.get(page.url)
    assert response.status_code == 200 and "<picture>" not in response.content.decode()


def test_the_task_of_a_deleted_image_is_done():
    assert make_cuts.func(0) == 0
