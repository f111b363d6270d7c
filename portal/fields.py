"""A StreamField whose migrations do not repeat the block definitions."""

from wagtail import fields


class StreamField(fields.StreamField):
    """Wagtail's field, frozen in migrations without its blocks: they are code, not schema.

    The path stays Wagtail's, and `block_lookup` stays present: without it every `makemigrations` finds a change.
    """

    def deconstruct(self):
        name, _, _, kwargs = super().deconstruct()
        return name, "wagtail.fields.StreamField", [[]], {**kwargs, "block_lookup": {}}
