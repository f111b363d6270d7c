"""An electronic address in a block."""

from wagtail import blocks

from ..addresses import AddressField


class AddressBlock(blocks.EmailBlock):
    """Wagtail's block, with the field that the other forms have."""

    def __init__(self, required=True, help_text=None, validators=(), **kwargs):
        super().__init__(required, help_text, validators, **kwargs)
        self.field = AddressField(required=required, help_text=help_text, validators=validators)
