"""Every address of the URL resolver, with arguments that lead to something in the demo content.

`screens()` says where each named route leads; a route that is no screen stands in `NOT_SCREENS` with the reason.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.models import Page, get_page_models
from wagtail.snippets.models import get_snippet_models

from tests.screens.scene import one_of_each

JSON = "data for scripts"
FILE = "a file"
ACT = "changes something at once, has nothing to show"
PARTS = "the rows of a list that has an address of its own, walked too"

# Regular expressions of route names, with why nobody reads what they answer.
NOT_SCREENS = {
    r"wagtailadmin_api:.*": JSON,
    r"wagtail_localize:(snippets_api_.*|edit_string_translation|edit_override|javascript_catalog)": JSON,
    r"wagtailadmin_(tag_autocomplete|tag_model_autocomplete|javascript_catalog|dismissibles)": JSON,
    r"wagtailadmin_editing_sessions:.*": JSON,
    r"(.*:)?chosen(_multiple)?|wagtailadmin_choose_page_chosen_multiple|.*:task_chosen": JSON,
    r"newsletter_progress|carnet:report|health": JSON,
    r"wagtailimages:url_generator_output": JSON,
    r"wagtailadmin_sprite|carnet:template|wagtail_localize:download_pofile|wagtailimages:preview": FILE,
    r"media|wagtaildocs_serve|networks:session_calendar|newsletters:data": FILE,
    r"wagtailadmin_logout|wagtail_localize:(upload_pofile|machine_translate|stop_translation)": ACT,
    r"wagtail(docs|images):(create_multiple_from_.*|delete_multiple|delete_upload_multiple|edit_multiple)": ACT,
    r"wagtailadmin_pages:(set_page_position|lock|unlock)|.*:(reorder|lock|unlock)": ACT,
    r"wagtailadmin_workflows:(enable|enable_task|remove)": ACT,
    r"(.*:)?preview_on_(add|edit)|newsletters:bounces|renew_issue|proof_revoke|.*:collect_workflow_action_data": ACT,
    r"(.*:)?\w*results": PARTS,
    r"wagtailadmin_error_test": "raises an error on purpose",
    r"wagtailsettings:.*": "no setting is registered",
    r"wagtailforms:.*(submissions|submissions_results)": "no page has a form of Wagtail's",
    r"wagtailredirects:process_import": "the second step of a file that was sent",
    r"wagtailadmin_password_reset_confirm": "its signed address comes by mail",
}
# Screens whose address nobody can make up; they have tests of their own.
ELSEWHERE = {
    "proof": "a signed link to a draft (tests/networks/test_contributions_proofreading.py)",
    "answers": "a form in a page, with its key (tests/portal/test_blocks_form.py)",
    "answers_thanks": "what such a form says then",
    "newsletters:address": "a signed link to change an address (tests/newsletters/test_preferences.py)",
    "wagtail_localize:submit_snippet_translation": "no snippet is translated",
}


@dataclass(frozen=True)
class Screen:
    """Where a named route leads."""

    name: str
    url: str


def routes(resolver: URLResolver | None = None, space: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every route with its full name; those without a name have only their namespace."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            yield from routes(pattern, space + (f"{pattern.namespace}:" if pattern.namespace else ""))
        else:
            yield space + (pattern.name or ""), pattern


def is_screen(name: str) -> bool:
    return name == "search:results" or not any(re.fullmatch(expression, name) for expression in NOT_SCREENS)


def screens(scene) -> Iterator[Screen]:
    """Every screen of the resolver; a route that nothing is known about raises `LookupError`."""
    done = set()
    for name, pattern in routes():
        parameters = tuple(pattern.pattern.converters)
        if not name or name.endswith(":") or not is_screen(name) or (name, parameters) in done:
            continue
        done.add((name, parameters))
        for arguments in arguments_of(name, parameters, scene):
            try:
                yield Screen(name, reverse(name, **arguments) + query_of(name, arguments))
            except NoReverseMatch as error:
                raise LookupError(f"{name} {arguments}") from error
    yield Screen("sitemap", "/sitemap.xml")
    yield Screen("nowhere", "/nulle-part/")
    yield Screen("nowhere", "/admin/nulle-part/")
    for page in one_of_each():
        if page.live:
            yield Screen("wagtail_serve", page.specific.get_url())


def query_of(name: str, arguments: dict) -> str:
    """What an address asks for after its path: the things that an action is about."""
    if name != "wagtail_bulk_action":
        return ""
    model = apps.get_model(arguments["kwargs"]["app_label"], arguments["kwargs"]["model_name"])
    found = model._default_manager.order_by("-pk")[:2]
    return "?" + "&".join(f"id={one.pk}" for one in found)


def arguments_of(name: str, parameters: tuple[str, ...], scene) -> list[dict]:
    """What `reverse()` takes, once for each example."""
    special = SPECIAL.get(name)
    if special:
        found = special(scene)
        return [
            one if "args" in one or "kwargs" in one else {"kwargs": one}
            for one in found
            if "args" in one or set(one.get("kwargs", one)) == set(parameters)
        ]
    if not parameters:
        return [{}]
    if parameters == ("pk",) and (model := model_of(name)):
        example = model.objects.order_by("-pk").first()
        if example is None:
            raise LookupError(f"{name}: nothing of {model.__name__} to show")
        return [{"args": [example.pk]}]
    if len(parameters) == 1 and parameters[0] in BY_PARAMETER:
        return [{"args": [getattr(scene, BY_PARAMETER[parameters[0]]).pk]}]
    raise LookupError(f"{name}: what are {parameters}?")


def model_of(name: str):
    """The model of a snippet's route, or nothing."""
    for model in get_snippet_models():
        if name.startswith(f"wagtailsnippets_{model._meta.app_label}_{model._meta.model_name}:"):
            return model
    return MODELS.get(name.partition(":")[0]) and apps.get_model(MODELS[name.partition(":")[0]])


MODELS = {
    "wagtailadmin_collections": "wagtailcore.Collection",
    "wagtailadmin_workflows": "wagtailcore.Workflow",
    "wagtaillocales": "wagtailcore.Locale",
    "wagtailsites": "wagtailcore.Site",
    "wagtailusers_users": "auth.User",
    "wagtailusers_groups": "auth.Group",
}
BY_PARAMETER = {
    "page_id": "article",
    "parent_page_id": "section",
    "page_to_move_id": "article",
    "redirect_id": "redirect",
    "document_id": "document",
    "image_id": "image",
    "collection_id": "collection",
    "translation_source_id": "source",
    "translation_id": "translation",
    "restriction_id": "collection_restriction",
}


def _states(scene):
    """Pages in every state that a screen says something about."""
    states = (scene.article, scene.planned, scene.locked, scene.alias, scene.private, scene.waiting)
    return [{"page_id": page.pk} for page in (*states, scene.sent_back, scene.unowned)]


def _some_states(scene):
    return [{"page_id": page.pk} for page in (scene.article, scene.waiting, scene.unowned)]


def _some_types(first: str, second: str):
    """A type of page whose parent is clear, one that may stand in several places."""
    return lambda scene: [
        {first: "networks", second: model} for model in ("articlepage", "cooperationpage", "networkpage")
    ]


def _creations(scene):
    """The form of each type of page, below the first page that takes it."""
    for model in get_page_models():
        if model is Page:
            continue
        parents = Page.objects.filter(
            locale__language_code="fr",
            content_type__model__in=[
                parent._meta.model_name for parent in model.allowed_parent_page_models()
            ],
        )
        if parent := parents.first():
            yield {
                "content_type_app_name": model._meta.app_label,
                "content_type_model_name": model._meta.model_name,
                "parent_page_id": parent.pk,
            }


def _bulk(scene):
    """Every action on several things at once, as the lists offer it."""
    bulk_action_registry._scan_for_bulk_actions()
    for app, models in bulk_action_registry.actions.items():
        for model, actions in models.items():
            for action in actions:
                yield {"app_label": app, "model_name": model, "action": action}


SPECIAL = {
    "wagtailadmin_explore": lambda scene: [
        {"parent_page_id": pk}
        for pk in (1, scene.home.pk, *Page.objects.child_of(scene.home).values_list("pk", flat=True))
    ],
    "wagtail_bulk_action": _bulk,
    "wagtailadmin_pages:add": _creations,
    "wagtailadmin_pages:type_use": _some_types("content_type_app_name", "content_type_model_name"),
    "wagtailadmin_pages:choose_parent": _some_types("app_label", "model_name"),
    "wagtailadmin_pages:edit": lambda scene: (
        [*_states(scene), {"page_id": scene.translated.pk}] + [{"page_id": page.pk} for page in one_of_each()]
    ),
    "wagtailadmin_pages:add_subpage": lambda scene: [
        {"parent_page_id": page.pk} for page in (scene.home, scene.section, scene.article)
    ],
    **{
        f"wagtailadmin_pages:{name}": _some_states
        for name in ("usage", "delete", "unpublish", "history", "workflow_history", "set_privacy", "copy")
    },
    "wagtailadmin_pages:convert_alias": lambda scene: [{"page_id": scene.alias.pk}],
    "wagtailadmin_pages:move_confirm": lambda scene: [
        {"page_to_move_id": scene.article.pk, "destination_id": scene.section.pk}
    ],
    "wagtailadmin_pages:workflow_action": lambda scene: [
        {"page_id": scene.waiting.pk, "action_name": action, "task_state_id": scene.task_state.pk}
        for action in ("approve", "reject")
    ],
    "wagtailadmin_pages:confirm_workflow_cancellation": lambda scene: [{"page_id": scene.waiting.pk}],
    "wagtailadmin_pages:workflow_preview": lambda scene: [
        {"page_id": scene.waiting.pk, "task_id": scene.task.pk}
    ],
    "wagtailadmin_pages:workflow_history_detail": lambda scene: [
        {"page_id": scene.waiting.pk, "workflow_state_id": scene.workflow_state.pk}
    ],
    **{
        f"wagtailadmin_pages:revisions_{name}": lambda scene: [
            {"page_id": scene.article.pk, "revision_id": scene.revision.pk}
        ]
        for name in ("view", "revert")
    },
    "wagtailadmin_pages:revisions_unschedule": lambda scene: [
        {"page_id": scene.planned.pk, "revision_id": scene.planned.latest_revision_id}
    ],
    "wagtailadmin_pages:revisions_compare": lambda scene: [
        {"args": [scene.article.pk, "earliest", "latest"]}
    ],
    **{
        f"wagtailadmin_workflows:{name}_task": lambda scene: [{"pk": scene.task.pk}]
        for name in ("edit", "disable")
    },
    "wagtailadmin_workflows:add_task": lambda scene: [
        {"app_label": "wagtailcore", "model_name": "groupapprovaltask"},
        {"app_label": "networks", "model_name": "networkreviewtask"},
    ],
    **{
        f"newsletter_{name}": lambda scene: [{"pk": scene.issue.pk}, {"pk": scene.sent.pk}]
        for name in ("desk", "deliveries")
    },
    "newsletter_preview": lambda scene: [
        {"pk": scene.issue.pk, "mode": mode} for mode in ("web", "mail", "text")
    ],
    "subscriber_person": lambda scene: [{"pk": scene.person.pk}],
    "subscriber_act": lambda scene: [
        {"pk": scene.person.pk, "act": act} for act in ("desabonner", "effacer")
    ],
    "proof_desk": lambda scene: [{"pk": scene.article.pk}, {"pk": scene.unowned.pk}],
    "renew_action": lambda scene: [{"pk": scene.action.pk}],
    "carnet:book": lambda scene: [{"pk": book.pk} for book in scene.books],
    "carnet:columns": lambda scene: [{"pk": scene.book.pk}],
    "service_mails:html": lambda scene: [{"name": "confirmation", "language": "fr"}],
    "wagtail_localize:submit_page_translation": lambda scene: [{"page_id": scene.article.pk}],
    "wagtail_localize:submit_snippet_translation": lambda scene: [],
    "wagtail_localize:convert_to_alias": lambda scene: [{"page_id": scene.translated.pk}],
    "wagtail_localize:preview_translation": lambda scene: [{"translation_id": scene.translation.pk}],
    "wagtailcore_authenticate_with_password": lambda scene: [
        {"page_view_restriction_id": scene.restriction.pk, "page_id": scene.private.pk}
    ],
    "wagtail_serve": lambda scene: [],  # every page, below
    "wagtailadmin_home": lambda scene: [{}],
    "proof": lambda scene: [],
    "answers": lambda scene: [],
    "answers_thanks": lambda scene: [],
    "newsletters:address": lambda scene: [],
    "newsletters:keep": lambda scene: [{"token": scene.token}],
    "newsletters:confirm": lambda scene: [{"token": scene.confirm}, {"token": "faux"}],
    "newsletters:preferences": lambda scene: [{"token": scene.token}, {"token": "faux"}],
    "newsletters:erase": lambda scene: [{"token": scene.token}],
}
