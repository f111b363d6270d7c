"""`/recherche/?q=&genre=&reseau=&page=`."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from .queries import MAX_CHARS, MAX_WORDS, clean
from .results import Results
from .suggestions import suggest


@require_safe  # ty: ignore[invalid-argument-type]
def results(request: HttpRequest) -> HttpResponse:
    """What was typed is looked for in every kind; nothing typed: where to begin instead."""
    typed = clean(request.GET.get("q", ""))
    context: dict = {"typed": typed[:MAX_CHARS], "asked": bool(typed)}
    if typed:
        context |= found(request, typed)
    return render(request, "search/results.html", context)


def found(request: HttpRequest, typed: str) -> dict:
    """What the template says about a search."""
    wanted = {name: clean(request.GET.get(name, "")) for name in ("genre", "reseau")}
    results = Results(typed, wanted["genre"], wanted["reseau"])
    total = results.count()
    kinds = results.kinds()
    unknown = results.unknown_words(typed[:MAX_CHARS])
    whole = sum(number for _, number in kinds)
    return {
        "results": results,
        "query": results.query,
        "total": total,
        "everything": whole,
        "kinds": kinds,
        "networks": results.networks_with_counts(),
        "page_obj": results.page(request.GET.get("page"), request),
        "max_words": MAX_WORDS,
        "unknown": unknown,
        "suggestions": _tries(results) if not total or unknown else [],
    }


def _tries(results: Results) -> list[str]:
    """Searches that would find something, in the first language that has any."""
    for part in results.parts:
        unknown = part.unknown_words() if part.lenient else part.query.words
        if part.query and (tries := suggest(part.query, part.language, results.lexicon, unknown)):
            return tries
    return []
