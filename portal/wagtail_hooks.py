"""What the portal adds to the Wagtail admin."""

from wagtail.snippets.models import register_snippet

from .admin.viewsets import VocabularyGroup

register_snippet(VocabularyGroup)
