"""The JSON schema of what a model is asked for, made of the summary's own definition."""

from functools import cache
from typing import Any

from pydantic import BaseModel

from summarizer.summary import Draft


@cache
def draft_schema() -> dict[str, Any]:
    """The JSON schema a model's answer must satisfy, in the strict subset of structured outputs.

    Closed objects, every field required, no references: some endpoints refuse a reference that has siblings.
    """
    return strict_schema(Draft)


def strict_schema(model: type[BaseModel]) -> dict[str, Any]:
    """A model's JSON schema in the strict subset of structured outputs: closed, all required, no references."""
    schema = model.model_json_schema()
    definitions = schema.pop("$defs", {})
    strict: dict[str, Any] = _strict(schema, definitions)
    return strict


def _strict(node: Any, definitions: dict[str, Any]) -> Any:
    if isinstance(node, list):
        return [_strict(child, definitions) for child in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        target = definitions[node["$ref"].removeprefix("#/$defs/")]
        return _strict(target | {key: value for key, value in node.items() if key != "$ref"}, definitions)
    kept = {
        # A property may itself be called "title": only the keyword, a string, is dropped.
        key: _strict(value, definitions)
        for key, value in node.items()
        if not (key == "title" and isinstance(value, str)) and key != "default"
    }
    if kept.get("type") == "object":
        kept["required"] = list(kept["properties"])
        kept["additionalProperties"] = False
    return kept
