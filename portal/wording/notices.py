"""Subjects of the mails that the review sends."""

from django.utils.translation import gettext_noop as _

WORDS = [
    _('The %(model_name)s "%(title)s" has been submitted to workflow "%(workflow)s"'),
    _('The %(model_name)s "%(title)s" has been submitted for moderation to workflow "%(workflow)s".'),
    _(
        'The %(model_name)s "%(title)s" has been submitted for moderation to workflow "%(workflow)s" by %(requester)s.'
    ),
    _('The page "%(title)s" has been submitted to workflow "%(workflow)s"'),
    _('The page "%(title)s" has been submitted for moderation to workflow "%(workflow)s".'),
    _('The page "%(title)s" has been submitted for moderation to workflow "%(workflow)s" by %(requester)s.'),
]
