"""The cache that `settings.CACHES` names, made harmless: when it fails, it has nothing and keeps nothing.

Whatever uses a cache (kept pages, the counts behind rate limits, Wagtail) goes on as with an empty one. A backend that
failed is left alone for `PAUSE` seconds, so that one which hangs holds up one request and not all of them. Failures
are logged once a minute by each process; `/sante/` asks `answers`.
"""

import logging
import uuid
from collections.abc import Callable
from time import monotonic
from typing import Any

from django.core.cache import caches
from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache, InvalidCacheKey
from django.core.cache.backends.redis import RedisCache
from django.db import DatabaseError
from django.utils.module_loading import import_string

logger = logging.getLogger("portal.caching")
PAUSE = 5  # seconds without asking a backend that failed
LOG_EVERY = 60
REDIS_TIMEOUT = 0.5  # seconds; it answers in less than a millisecond, or something is wrong


class State:
    """What this process knows of one backend, in all its threads."""

    def __init__(self):
        self.retry_at: float | None = None  # None while it works

    @property
    def is_down(self) -> bool:
        return self.retry_at is not None

    def may_ask(self) -> bool:
        """Whether to ask the backend now; after a pause, only the first to want something does."""
        if self.retry_at is None:
            return True
        now = monotonic()
        if now < self.retry_at:
            return False
        self.retry_at = now + PAUSE
        return True

    def failed(self, error: Exception) -> None:
        global _logged_at
        now = monotonic()
        self.retry_at = now + PAUSE
        if _logged_at is None or now - _logged_at >= LOG_EVERY:
            _logged_at = now
            logger.error("The cache fails, the portal does without: %s: %s", type(error).__name__, error)


_states: dict[tuple[str, str], State] = {}
_logged_at: float | None = None


class ResilientCache(BaseCache):
    """A cache around another one, which `OPTIONS["BACKEND"]` names; every other setting is for that one."""

    def __init__(self, location, params: dict):
        super().__init__(params)
        options = {**params.get("OPTIONS", {})}
        name = options.pop("BACKEND")
        backend = import_string(name)
        self._failures: tuple[type[Exception], ...] = (OSError, DatabaseError)
        if issubclass(backend, RedisCache):
            from redis import RedisError  # slow to import where files are used

            self._failures += (RedisError,)
            options = _redis_options() | options
        self._make: Callable[[], BaseCache] = lambda: backend(location, {**params, "OPTIONS": options})
        self._backend: BaseCache | None = None
        self.state = _states.setdefault((name, str(location)), State())

    def attempt(self, method: str, *args, **kwargs) -> Any:
        """Call a method of the backend, pause or not. Raises what the backend raises."""
        try:
            if self._backend is None:
                self._backend = self._make()  # a cache of files makes its folder
            result = getattr(self._backend, method)(*args, **kwargs)
        except self._failures as error:
            self.state.failed(error)
            raise
        if method != "delete":  # of files, that succeeds where there is no folder either
            self.state.retry_at = None
        return result

    def _write(self, missed: Any, method: str, *args, **kwargs) -> Any:
        if not self.state.may_ask():
            return missed
        try:
            return self.attempt(method, *args, **kwargs)
        except self._failures:
            return missed

    def _read(self, missed: Any, method: str, key: str, *args, version=None) -> Any:
        """As `_write`; an entry that cannot be read (cut short, or of a class that is no more) is forgotten."""
        try:
            return self._write(missed, method, key, *args, version=version)
        except InvalidCacheKey:
            raise
        except Exception:
            self._write(None, "delete", key, version=version)
            return missed

    def get(self, key, default=None, version=None):
        return self._read(default, "get", key, default, version=version)

    def has_key(self, key, version=None):
        return self._read(False, "has_key", key, version=version)

    def touch(self, key, timeout=DEFAULT_TIMEOUT, version=None):
        return self._read(False, "touch", key, timeout, version=version)

    def incr(self, key, delta=1, version=None):
        """As any cache. Raises `ValueError` where there is no such number, or the backend fails."""
        number = self._read(None, "incr", key, delta, version=version)
        if number is None:
            raise ValueError(f"Key '{key}' not found")
        return number

    def add(self, key, value, timeout=DEFAULT_TIMEOUT, version=None):
        # Files are read first, to know whether there is one.
        return self._read(False, "add", key, value, timeout, version=version)

    def set(self, key, value, timeout=DEFAULT_TIMEOUT, version=None):
        self._write(None, "set", key, value, timeout, version=version)

    def delete(self, key, version=None):
        return self._write(False, "delete", key, version=version)

    def clear(self):
        return self._write(False, "clear")

    def close(self, **kwargs):
        if self._backend is not None:
            self._backend.close(**kwargs)


def _redis_options() -> dict[str, Any]:
    """Give up soon; try again once where only the connection was lost, as after Redis was restarted."""
    from redis import ConnectionError as Lost
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    return {
        "socket_timeout": REDIS_TIMEOUT,
        "socket_connect_timeout": REDIS_TIMEOUT,
        "retry": Retry(NoBackoff(), 1, (Lost,)),
    }


def state_of(cache: BaseCache) -> State:
    """What is known of a cache; of one that is not ours, nothing bad."""
    return cache.state if isinstance(cache, ResilientCache) else State()


def attempt(cache: BaseCache, method: str, *args) -> Any:
    """Call a method of any cache so that its failure is raised."""
    return (
        cache.attempt(method, *args) if isinstance(cache, ResilientCache) else getattr(cache, method)(*args)
    )


def answers() -> bool:
    """Whether every cache keeps what it is given, tried now."""
    given = uuid.uuid4().hex
    try:
        for alias in caches.settings:
            attempt(caches[alias], "set", "health", given, 60)
            if attempt(caches[alias], "get", "health") is None:
                return False
    except Exception:
        return False
    return True
