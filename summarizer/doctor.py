"""Looks at what there is to work with on this machine: a key, servers, an embedded engine, prompts, the demo."""

import http.client
import importlib.util
import json
import os
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer import shipped
from summarizer.address import address_of
from summarizer.errors import ConfigurationError
from summarizer.prompts import list_prompts, load_prompt
from summarizer.reading.source import shown
from summarizer.recordings import Recordings

USUAL_PORTS = {11434: "Ollama", 8080: "llama.cpp", 8000: "vLLM", 1234: "LM Studio", 30000: "SGLang"}
_SECONDS, _SECONDS_FAR = 1.0, 5.0
_GATEWAY_ERRORS = 500
_SHOWN_MODELS = 5


@dataclass(frozen=True)
class Finding:
    """One thing looked at: whether it is usable, and what to do with it or about it."""

    ok: bool
    text: str


def examine() -> Iterator[Finding]:
    """What is there, one finding after the other; only loopback and the address in OPENAI_BASE_URL are asked."""
    if os.environ.get("OPENAI_API_KEY"):
        yield Finding(ok=True, text="OPENAI_API_KEY is set: summarizer summarize ARTICLE --model gpt-…")
    else:
        yield Finding(ok=False, text="OPENAI_API_KEY is not set: needed for OpenAI and most other hosted endpoints")
    if base_url := os.environ.get("OPENAI_BASE_URL"):
        yield _address(base_url)
    yield from _servers()
    if importlib.util.find_spec("xllamacpp"):
        yield Finding(ok=True, text="llama.cpp is installed: summarizer summarize ARTICLE --model ./model.gguf")
    else:
        yield Finding(ok=False, text='llama.cpp is not installed: pip install "summarizer[local]" to run .gguf files')
    for path in list_prompts():
        prompt = load_prompt(str(path))
        yield Finding(ok=True, text=f"prompt {prompt.name}.v{prompt.version} ({prompt.digest[:12]}) parses")
    recordings = len(Recordings(shipped.DEMO_RECORDINGS))
    kept = "1 recording" if recordings == 1 else f"{recordings} recordings"
    yield Finding(ok=True, text=f"demo: {kept}; summarizer demo")


def _address(base_url: str) -> Finding:
    try:
        url, kind = address_of(base_url)
    except ConfigurationError as error:
        return Finding(ok=False, text=f"OPENAI_BASE_URL: {error}")
    said = f"OPENAI_BASE_URL is set: requests go to {shown(url)} unless --base-url is given"
    problem = _problem_at(url, {} if kind == "local" else None)
    if problem is None:
        return Finding(ok=True, text=said)
    return Finding(ok=False, text=f"{said}, but {problem} there: see that the server runs and the URL is right")


def _problem_at(url: str, proxies: dict[str, str] | None) -> str | None:
    """What speaks against anybody's being there; not every endpoint lists its models. None: the usual proxies."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies))
    try:
        opener.open(f"{url}/models", timeout=_SECONDS_FAR).close()
    except urllib.error.HTTPError as error:
        error.close()
        return f"HTTP {error.code} is the answer" if error.code >= _GATEWAY_ERRORS else None
    except (OSError, UnicodeError, http.client.HTTPException):  # of signs that no host or path is written with
        return "nobody answers"
    return None


def _servers() -> Iterator[Finding]:
    found = False
    for port, name in USUAL_PORTS.items():
        url = f"http://127.0.0.1:{port}/v1"
        models = _models(url)
        if models is None:
            continue
        found = True
        first = ", ".join(models[:_SHOWN_MODELS]) or "not told"
        example = models[0] if models else "NAME"
        yield Finding(
            ok=True,
            text=f"{url} answers ({name}'s usual port), models: {first}: --base-url {url} --model {example}",
        )
    if not found:
        ports = ", ".join(f"{port} ({name})" for port, name in USUAL_PORTS.items())
        yield Finding(ok=False, text=f"no server answers on this machine's usual ports: {ports}")


def _models(url: str) -> list[str] | None:
    """The models a server offers, none when it wants a key first; None when nothing there speaks the API."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"{url}/models", timeout=_SECONDS) as response:
            listed = json.load(response)
        return [str(model["id"]) for model in listed["data"]]
    except urllib.error.HTTPError as error:
        error.close()
        return [] if error.code in (401, 403) else None
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError):
        return None
