"""Whatever is posted to the form, the answer is clear, nothing is stored, nothing is sent."""

import pytest
from django.core import mail
from django_tasks_db.models import DBTaskResult

from newsletters.models import ConsentRecord, Subscriber, Suppression
from tests.newsletters import hostile
from tests.newsletters.posting import FORM

POSTS = hostile.posts()
HERE = {"Sec-Fetch-Site": "same-origin"}


def test_there_are_five_hundred():
    assert len(POSTS) == 500


@pytest.mark.django_db
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("part", range(10))
def test_nothing_comes_of_it(part, client, home):
    for number, request in enumerate(POSTS[part::10]):
        sent = {"headers": HERE, "REMOTE_ADDR": f"10.0.{part}.{number}"} | request
        answer = client.post(FORM, **sent)
        said = repr(request)[:300]
        assert answer.status_code in {400, 403, 422}, (said, answer.status_code)
        assert not answer.cookies and "text/html" in answer["Content-Type"], said
        html = answer.content.decode()
        assert "<h1" in html and "<script>alert" not in html, said
        if answer.status_code == 422:
            assert 'role="alert"' in html and "«\u00a0" in html.split('role="alert"')[1], said
    assert not DBTaskResult.objects.filter(task_path__startswith="newsletters").exists()
    assert not Subscriber.objects.exists() and not ConsentRecord.objects.exists()
    assert not Suppression.objects.exists() and not mail.outbox
