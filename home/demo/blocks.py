"""Bodies of the demo content: from (name, value) pairs in plain Python to the values of a StreamField.

A body is a list of pairs, for instance `[("heading", {"text": "En bref", "level": "h2"}), ("text", "<p>…</p>")]`.
Files and rows of the database are named, never numbered: a picture by its key in `pictures.PICTURES`, a document by a key
of its own, an organisation, a network, a theme by slug, a page by its path (« fiches/<slug> »). `html` below is rich text:
`<p> <b> <i> <a href> <ul> <ol> <li>` and nothing else. Keys marked ? may be left out.

Texte
    heading           {"text", "level": "h2" | "h3"}
    text              html
    quote             {"text" (no marks), "speaker"?, "voice"?: "elus" | "professionnels" | "habitants" | "structures"}
    facts             {"title"?, "items": [{"term", "definition"}]}
    accordion         {"items": [{"title", "text": html}]}
    steps             {"items": [{"title", "text"?: html}]}                          two or more
    timeline          {"items": [{"date" (words), "title", "text"? (plain)}]}        two or more
Images et sons
    image             {"image": key, "alt"?: else the picture's own, "caption"?}
    gallery           {"title"?, "items": [{"image": key, "alt"?, "caption"?}]}      two to twelve
    audio             {"title", "file"?: "exemple.wav", "transcript": html}
    video             {"title", "file"?: "exemple.webm", "captions"?: "exemple.vtt", "poster"?: key, "transcript": html}
    external_video    {"title", "url", "still"?: key, "transcript"? (plain)}
                      url: YouTube, Vimeo, Dailymotion, or PeerTube on framatube.org
Chiffres et cartes
    figures           {"items": [{"value", "label"}], "source"?}                     one to four
    table             {"caption", "row_headings": bool, "rows": [[text, …], …]}       the first row names the columns
    chart             {"kind": "bars" | "line", "title", "unit"?, "source", "rows": [["", series], [label, "12,5"], …]}
                      the first row names one or two series; two to twelve rows of values, as they are typed
    map               {"title", "scope": "seine-saint-denis" | "france", "places": [{"place": INSEE code, "note"?}]}
                      codes of communes (« 93008 ») for the first, of départements (« 62 », metropolitan) for the second
Personnes et contacts
    contact           {"name", "role"?, "organisation"?, "phone"?, "email"?}
    people            {"title"?, "items": [{"name" (a function, no private person), "organisation"?, "email"?}]}
    partners          {"title"?, "items": [{"organisation": slug, "role"?}]}
Mise en avant
    callout           {"kind": "retenir" | "info" | "attention", "title"?, "text": html}
    call_to_action    {"label", "page"?: path, "url"?}                               one of the two
Documents
    documents         {"title"?, "items": [{"document": key of your choice, "title", "pages"?}]}
                      a PDF of that title and number of pages is made and called « <key>.pdf »
Listes qui se remplissent
    latest_articles   {"heading", "network"?: slug, "limit"?: 3}
    coming_sessions   {"heading", "network"?: slug, "limit"?: 3}
    theme_sheets      {"heading", "theme"?: slug, "limit"?: 3}
    network_map       {"heading"?}
Formulaire
    form              {"title", "introduction"?, "questions": [{"label", "kind": "short" | "long" | "email" | "choice" |
                       "checkbox", "required"?, "help"?, "options"?: [text, …]}], "button"?, "recipient": address,
                       "retention"?: "3" | "6" | "12" (months), "thanks"?}
                      addresses end in example.org
"""

from django import forms
from wagtail.blocks import FieldBlock, ListBlock, StreamBlock, StreamValue, StructBlock

from networks.models import ArticlePage
from portal.models import Organisation

from . import media, tree
from .pictures import PICTURES


def body(pairs: list[tuple]) -> StreamValue:
    """The value of a page's body; every page type has the same blocks."""
    return stream(ArticlePage, "body", [{"type": name, "value": raw(name, value)} for name, value in pairs])


def stream(model, field: str, data: list[dict]) -> StreamValue:
    """Raw blocks as the value of a model's field, as the editor's form would store it: translators need those ids."""
    block = model._meta.get_field(field).stream_block
    value = block.to_python(data)
    list(value)  # blocks that nobody has looked at yet would be stored as they came
    stored = block.get_prep_value(value)
    return block.to_python(written(block, stored))


def written(block, value):
    """A stored value whose texts that nobody wrote are empty, as the editor's form leaves them, and not missing."""
    match block:
        case StructBlock() if isinstance(value, dict):
            return {name: written(child, value.get(name)) for name, child in block.child_blocks.items()}
        case StreamBlock():
            return [
                child | {"value": written(block.child_blocks[child["type"]], child["value"])}
                for child in value
            ]
        case ListBlock():
            return [item | {"value": written(block.child_block, item["value"])} for item in value]
        case FieldBlock() if value is None and isinstance(block.field, forms.CharField):
            return ""
    return value


def raw(name: str, value):
    """The stored form of a block. Raises `KeyError` or `LookupError` for a picture, organisation or page that is not."""
    convert = CONVERTERS.get(name)
    return convert(value) if convert else value


def _picture(value: dict) -> dict:
    """`ImageBlock`'s stored form beside what else the value says."""
    key = value["image"]
    alt = value.get("alt") or PICTURES[key].alt
    said = {"image": media.image(key).pk, "decorative": False, "alt_text": alt}
    return {"caption": value.get("caption", ""), "image": said}


def _gallery(value: dict) -> dict:
    return {"title": value.get("title", ""), "items": [_picture(item) for item in value["items"]]}


def _audio(value: dict) -> dict:
    return {**value, "file": media.sample(value.get("file", "exemple.wav"), value["title"]).pk}


def _video(value: dict) -> dict:
    captions = value.get("captions")
    return {
        **value,
        "file": media.sample(value.get("file", "exemple.webm"), value["title"]).pk,
        "captions": media.sample(captions, f"{value['title']} (sous-titres)").pk if captions else None,
        "poster": media.image(value["poster"]).pk if value.get("poster") else None,
    }


def _external_video(value: dict) -> dict:
    return {**value, "still": media.image(value["still"]).pk if value.get("still") else None}


def _table(value: dict) -> dict:
    """Rows of texts, the first of them the names of the columns."""
    return {"grid": _grid(value["rows"], value["caption"]), "row_headings": value["row_headings"]}


def _grid(rows: list[list[str]], caption: str = "") -> dict:
    headings, *others = rows
    return {
        "caption": caption,
        "columns": [{"type": "text", "heading": heading} for heading in headings],
        "rows": [{"values": row} for row in others],
    }


def _chart(value: dict) -> dict:
    """Rows as they are typed: a label, then a value for each series; the first row names the series."""
    said = {name: value.get(name, "") for name in ("kind", "title", "unit", "source")}
    return {**said, "grid": _grid(value["rows"])}


def _partners(value: dict) -> dict:
    slugs = [item["organisation"] for item in value["items"]]
    known = dict(Organisation.objects.filter(slug__in=slugs).values_list("slug", "pk"))
    items = [{"role": "", **item, "organisation": known[item["organisation"]]} for item in value["items"]]
    return {**value, "items": items}


def _call_to_action(value: dict) -> dict:
    return {"url": "", **value, "page": tree.find(value["page"]).pk if value.get("page") else None}


def _documents(value: dict) -> dict:
    items = [
        {**item, "document": media.pdf_document(item["document"], item["title"], item.get("pages") or 1).pk}
        for item in value["items"]
    ]
    return {**value, "items": items}


def _listing(value: dict) -> dict:
    return {**value, "network": value.get("network") or "", "limit": value.get("limit", 3)}


def _form(value: dict) -> dict:
    questions = [
        {**question, "options": "\n".join(question.get("options", []))} for question in value["questions"]
    ]
    return {**value, "questions": questions}


CONVERTERS = {
    "image": _picture,
    "gallery": _gallery,
    "audio": _audio,
    "video": _video,
    "external_video": _external_video,
    "table": _table,
    "chart": _chart,
    "partners": _partners,
    "call_to_action": _call_to_action,
    "documents": _documents,
    "latest_articles": _listing,
    "coming_sessions": _listing,
    "form": _form,
}
