"""What a reader downloads stays small; pages themselves are weighed in tests/test_demo_pages.py."""

import gzip

import pytest
from django.conf import settings


@pytest.mark.parametrize(("ending", "most"), [("css", 15_000), ("js", 5_000)])
def test_styles_and_scripts_of_readers_stay_small(ending, most):
    files = sorted((settings.BASE_DIR / "static" / ending).glob(f"*.{ending}"))
    assert files
    weights = {path.name: len(gzip.compress(path.read_bytes(), 6)) for path in files}
    assert sum(weights.values()) <= most, weights
