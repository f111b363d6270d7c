"""Mailchimp's published contract, when it lies beside the repository: what a call and an answer may hold.

`check_call` and `check_answer` return sentences, one per breach. Without the file everything is
accepted and `available` is False.
"""

import json
import re
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
from jsonschema.protocols import Validator

SPEC = Path(__file__).resolve().parents[3] / "shared" / "mailchimp" / "marketing-3.0.85.strict.json"

FORMATS = jsonschema.FormatChecker(formats=["email"])


@FORMATS.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@cache
def _template_pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template)))


class Contract:
    """The contract read from `path`."""

    def __init__(self, path: Path = SPEC):
        self.available = path.is_file()
        self._spec = json.loads(path.read_text("utf-8")) if self.available else {"paths": {}}
        self._validators: dict[tuple[int, bool], Validator] = {}

    def check_call(self, method: str, path: str, query: dict[str, str], body: Any) -> list[str]:
        """Say what is wrong with a request; `body` is the parsed JSON, or None for no body."""
        if not self.available:
            return []
        operation = self._operation(method, path)
        if operation is None:
            return [f"{method} {path}: not in the contract"]
        known = {item["name"]: item for item in operation.get("parameters", []) if item["in"] == "query"}
        breaches = [f"query {name}: unknown" for name in query if name not in known]
        for name, text in query.items():
            if name in known:
                schema = known[name]["schema"]
                breaches += self._breaches(schema, _from_text(text, schema), FORMATS, f"query {name}")
        breaches += [
            f"query {name}: missing" for name in known if known[name].get("required") and name not in query
        ]
        wanted = operation.get("requestBody")
        if wanted and body is not None:
            schema = wanted["content"]["application/json"]["schema"]
            breaches += self._breaches(schema, body, FORMATS, "body")
        elif wanted or body is not None:
            breaches.append("body: missing" if wanted else "body: none expected")
        return [f"{method} {path}: {breach}" for breach in breaches]

    def check_answer(self, method: str, path: str, status: int, body: Any) -> list[str]:
        """Say what is wrong with a success; the contract's cut of errors is too small to check them."""
        operation = self._operation(method, path)
        if operation is None or status >= 400:
            return []
        expected = operation["responses"].get(str(status))
        if expected is None:
            return [f"{method} {path}: answer {status} not in the contract"]
        content = expected.get("content") or {}
        if not content:
            return [f"{method} {path}: answer {status} has a body"] if body is not None else []
        # No formats here: Mailchimp really answers "" for dates that do not exist yet.
        breaches = self._breaches(content["application/json"]["schema"], body, None, f"answer {status}")
        return [f"{method} {path}: {breach}" for breach in breaches]

    def _operation(self, method: str, path: str) -> dict[str, Any] | None:
        for template, operations in self._spec["paths"].items():
            if _template_pattern(template).fullmatch(path) and method.lower() in operations:
                return operations[method.lower()]
        return None

    def _breaches(
        self, schema: dict[str, Any], value: Any, formats: jsonschema.FormatChecker | None, where: str
    ) -> list[str]:
        key = id(schema), formats is None
        if key not in self._validators:
            self._validators[key] = jsonschema.Draft202012Validator(
                schema | {"components": self._spec["components"]}, format_checker=formats
            )
        errors = self._validators[key].iter_errors(value)
        return [f"{where} {error.json_path}: {error.message[:200]}" for error in errors]


@cache
def published() -> Contract:
    """Return the contract beside the repository; shared, since its validators are slow to build."""
    return Contract()


def _from_text(text: str, schema: dict[str, Any]) -> Any:
    kind = schema.get("type")
    if kind == "integer" and re.fullmatch(r"-?\d+", text):
        return int(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text.split(",") if kind == "array" else text
