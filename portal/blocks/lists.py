"""Lists that are valid as soon as they are filled."""

from wagtail import blocks


class MinimumListBlock(blocks.ListBlock):
    """A list that begins with as many empty items as it asks for.

    Wagtail begins every list with one: with a higher minimum a new block would show an error before anything is typed.
    """

    def __init__(self, child_block: blocks.Block, min_num: int, **kwargs):
        items = [child_block.get_default() for _number in range(min_num)]
        super().__init__(child_block, min_num=min_num, default=items, **kwargs)
