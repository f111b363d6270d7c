"""A choice of several among many, without holding a key down: boxes in groups that open, and a field to find one."""

from django.forms import CheckboxSelectMultiple


class GroupedCheckboxes(CheckboxSelectMultiple):
    """Boxes grouped by a field with choices (`kind`); groups are closed but for those with something ticked.

    Groups are `<details>`: they work by keyboard and without a script, which only adds the search field.
    """

    template_name = "portal/admin/grouped_checkboxes.html"

    class Media:
        js = ("admin/picker.js",)

    def __init__(self, group_by: str, attrs=None, choices=()):
        self.group_by = group_by
        super().__init__(attrs, choices)

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        groups: dict[str, list] = {}
        for _name, options, _index in context["widget"]["optgroups"]:
            for option in options:
                thing = option["value"].instance
                label = str(getattr(thing, f"get_{self.group_by}_display")())
                groups.setdefault(label, []).append(option)
        context["groups"] = [
            (label, options, sum(bool(option["selected"]) for option in options))
            for label, options in groups.items()
        ]
        return context
