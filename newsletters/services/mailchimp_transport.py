"""How Mailchimp is asked and how its answers are read; the calls are in `mailchimp_client`.

Every error says whether the call was done: `Refused`, `Throttled`: no; `Unanswered`: nobody knows.
"""

from typing import Any
from urllib.parse import quote

import requests
from mailchimp_marketing.api_client import ApiClient
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError

CONNECTIONS = 8  # Mailchimp refuses the eleventh; web, worker and a command may run side by side


class MailchimpError(Exception):
    """A call that did not succeed; `detail` can be shown to an editor, `status` is the HTTP one if any."""

    def __init__(self, detail: str, status: int | None = None):
        super().__init__(detail)
        self.detail = detail
        self.status = status


class Refused(MailchimpError):
    """Mailchimp said no: this call did nothing, and repeating it as it is will not help."""


class Throttled(MailchimpError):
    """Mailchimp is busy: this call did nothing, try again later."""


class Unanswered(MailchimpError):
    """No readable answer: the call may or may not have been done; ask before doing it again."""


class Transport(ApiClient):
    """The library's ApiClient, asking and reading answers our way.

    The original opens a connection per call, posts a JSON `null` where there is no body (415), takes an
    empty 403 or 429 for a success, hands back `{}` as a raw response, hides network failures in an error
    without status, follows redirects (a POST becomes a GET), and replaces the word "server" in any URL.
    """

    def __init__(self, api_key: str, api_root: str, timeout: float):
        super().__init__({"api_key": api_key, "timeout": timeout})
        self.host = api_root
        self.session = requests.Session()
        self.session.auth = ("portail", api_key)
        adapter = HTTPAdapter(pool_connections=1, pool_maxsize=CONNECTIONS, pool_block=True)
        self.session.mount("http://", adapter)
        self.session.mount("https://", adapter)

    def call_api(
        self,
        resource_path: str,
        method: str,
        path_params: Any = None,
        query_params: Any = None,
        header_params: Any = None,
        body: Any = None,
        collection_formats: Any = None,
        **_ignored: Any,
    ) -> dict[str, Any]:
        """Do one call, return its JSON object (`{}` if there is none); raises a `MailchimpError`."""
        for name, value in (path_params or {}).items():
            resource_path = resource_path.replace(f"{{{name}}}", quote(str(value), safe=""))
        try:
            answer = self.session.request(
                method,
                self.host + resource_path,
                params=self.parameters_to_tuples(query_params or [], collection_formats),
                json=body,  # nothing at all is sent for None
                headers={"Accept": "application/json"},
                timeout=self.timeout,
                allow_redirects=False,
            )
        except requests.Timeout:
            failure = f"pas de réponse en {self.timeout:g} s"
        except (OSError, HTTPError) as error:  # requests' own errors are OSErrors
            failure = f"connexion perdue ou impossible ({type(error).__name__})"
        else:
            return self._read(answer)
        # Raised here so that the library's error, which holds the key in its request, is not chained.
        raise Unanswered(failure)

    def _read(self, answer: requests.Response) -> dict[str, Any]:
        status, body = answer.status_code, _json_object(answer)
        if 200 <= status < 300:
            if body is None and answer.content.strip():
                raise Unanswered(f"réponse illisible (HTTP {status})", status)
            return body or {}
        detail = _detail(status, body or {}).replace(self.api_key, "…")
        if status == 429 or (status == 403 and not body):
            raise Throttled(detail, status)
        if 400 <= status < 500 and status != 408:
            raise Refused(detail, status)
        raise Unanswered(detail, status)


def _json_object(answer: requests.Response) -> dict[str, Any] | None:
    try:
        body = answer.json()
    except ValueError:
        return None
    return body if isinstance(body, dict) else None


def _detail(status: int, problem: dict[str, Any]) -> str:
    said = [str(problem[key]) for key in ("title", "detail") if problem.get(key)]
    errors = problem.get("errors")
    for error in errors if isinstance(errors, list) else []:
        if isinstance(error, dict):
            said.append(f"{error.get('field') or '?'} : {error.get('message') or '?'}")
    return f"{' — '.join(said) or 'sans explication'} (HTTP {status})"[:1000]
