"""The map of a territory as inline SVG: highlighted places are filled, and numbered as in the list beside it."""

from collections.abc import Sequence

from .geography import Atlas


def map_svg(atlas: Atlas, codes: Sequence[str]) -> str:
    """The atlas with these places highlighted, numbered in that order; unknown codes draw nothing."""
    known = [(number, atlas.places[code]) for number, code in enumerate(codes, 1) if code in atlas.places]
    lit = {place.code for _, place in known}
    ground = "".join(place.path for place in atlas.places.values() if place.code not in lit)
    radius = atlas.width / 40
    drawn = [f'<path class="map-ground" d="{ground}"/>']
    drawn += [f'<path class="map-place" d="{place.path}"/>' for _, place in known]
    for number, place in known:
        drawn.append(
            f'<circle class="map-stop" cx="{place.x}" cy="{place.y}" r="{radius:.1f}"/>'
            f'<text class="map-number" x="{place.x}" y="{place.y}" dy=".36em" font-size="{radius * 1.25:.1f}">{number}</text>'
        )
    return (
        f'<svg class="map-drawing" viewBox="-3 -3 {atlas.width + 6} {atlas.height + 6}" aria-hidden="true"'
        f' focusable="false">{"".join(drawn)}</svg>'
    )
