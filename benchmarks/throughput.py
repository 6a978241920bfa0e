"""A thousand articles live, 64 at once, against an endpoint that answers in 200 ms; beside it what others take.

python benchmarks/throughput.py [--articles 1000] [--at-once 64] [--rounds 3]

The endpoint is a process of its own on the same cores. Every way is a process too, and is timed from its first request,
or from the call that reads the articles, to the end; imports and one article to warm up come before. The articles have
about 400 words, and an answer 14 items. "of ideal" is the time beside articles × 0.2 s / at once.

aiohttp      posts bodies that are ready, parses the answers
openai       the SDK alone: bodies as arguments, answers as its models
instructor   on the SDK, answers validated by this project's model
langextract  its own prompt and schema, in chunks of at most 4,000 characters: one request an article too; aligns quotes
summarizer   a run: intake, requests, validation, grounding, journal; then claim checks, omissions, results.jsonl
"""

import argparse
import asyncio
import io
import json
import logging
import re
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Any

import orjson
from bulletins import WRONG_EVERY, bulletins

from summarizer import Document

DELAY = 0.2
KEY = "none"
WORKERS = 2
_NUMBER = re.compile(rb"Dispatch (\d+)\.")
Report = tuple[Document, dict[str, Any]]
"""An article and the draft about it."""


def reports(articles: int) -> list[Report]:
    """One to warm up with, and as many as are wanted, none with a quote that is not there."""
    some = bulletins(articles * WRONG_EVERY // (WRONG_EVERY - 1) + 3)
    kept = [one for number, one in enumerate(some) if number % WRONG_EVERY]
    return [
        (Document.model_validate(one.row | {"text": f"Dispatch {number}. {one.row['text']}"}), orjson.loads(one.answer))
        for number, one in enumerate(kept[: articles + 1])
    ]


def completion(content: dict[str, Any]) -> dict[str, Any]:
    """What an endpoint sends back."""
    text = orjson.dumps(content).decode()
    return {
        "id": "chatcmpl-made",
        "object": "chat.completion",
        "created": 1_763_899_200,
        "model": "made",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": text, "refusal": None},
                "finish_reason": "stop",
                "logprobs": None,
            }
        ],
        "usage": {
            "prompt_tokens": 3000,
            "completion_tokens": len(text) // 4,
            "total_tokens": 3000 + len(text) // 4,
        },
    }


# The endpoint.


def serve(articles: int) -> None:
    from aiohttp import web

    drafts = [draft for _, draft in reports(articles)]
    ours = [orjson.dumps(completion(draft)) for draft in drafts]
    theirs = [orjson.dumps(completion(_extractions(draft))) for draft in drafts]

    def answering(answers: list[bytes]) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def answer(request: web.Request) -> web.Response:
            body = await request.read()
            await asyncio.sleep(DELAY)
            found = _NUMBER.findall(body)
            return web.Response(body=answers[int(found[-1])], content_type="application/json")

        return answer

    async def run() -> None:
        app = web.Application(client_max_size=1 << 24)
        app.router.add_post("/v1/chat/completions", answering(ours))
        app.router.add_post("/extract/v1/chat/completions", answering(theirs))
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, backlog=1024)
        await site.start()
        print(runner.addresses[0][1], flush=True)
        await asyncio.Event().wait()

    asyncio.run(run())


def _extractions(draft: dict[str, Any]) -> dict[str, Any]:
    """The same items as langextract's answers have them."""
    wanted = (("key_points", "text"), ("pledges", "action"), ("stances", "position"), ("signals", "expectation"))
    items = [
        {kind[:-1]: one["evidence"][0], f"{kind[:-1]}_attributes": {"words": one[words]}}
        for kind, words in wanted
        for one in draft[kind]
    ]
    people = [
        {"participant": one["evidence"][0], "participant_attributes": {"words": one["name"]}}
        for one in draft["participants"]
    ]
    return {"extractions": items + people}


# The ways to ask. Each gives the seconds it took.


def by_aiohttp(url: str, articles: int, at_once: int) -> dict[str, float]:
    import aiohttp

    bodies = [orjson.dumps(body) for body in _bodies(articles)]

    async def run() -> dict[str, float]:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:

            async def ask(number: int) -> None:
                headers = {"Content-Type": "application/json", "Authorization": f"Bearer {KEY}"}
                async with session.post(f"{url}/v1/chat/completions", data=bodies[number], headers=headers) as response:
                    answer = orjson.loads(await response.read())
                orjson.loads(answer["choices"][0]["message"]["content"])

            return await _timed(ask, articles, at_once)

    return asyncio.run(run())


def by_openai(url: str, articles: int, at_once: int) -> dict[str, float]:
    import openai

    bodies = _bodies(articles)

    async def run() -> dict[str, float]:
        async with openai.AsyncOpenAI(base_url=f"{url}/v1", api_key=KEY, max_retries=0) as client:

            async def ask(number: int) -> None:
                answer = await client.chat.completions.create(**bodies[number])
                orjson.loads(answer.choices[0].message.content)

            return await _timed(ask, articles, at_once)

    return asyncio.run(run())


def by_instructor(url: str, articles: int, at_once: int) -> dict[str, float]:
    import instructor
    import openai

    from summarizer.summary import Draft

    messages = [body["messages"] for body in _bodies(articles)]

    async def run() -> dict[str, float]:
        async with openai.AsyncOpenAI(base_url=f"{url}/v1", api_key=KEY, max_retries=0) as client:
            patched = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)

            async def ask(number: int) -> None:
                await patched.create(model="made", messages=messages[number], response_model=Draft, max_retries=0)

            return await _timed(ask, articles, at_once)

    return asyncio.run(run())


def by_langextract(url: str, articles: int, at_once: int) -> dict[str, float]:
    import langextract as lx

    (example, draft), *_ = some = reports(articles)
    items = _extractions(draft)["extractions"]
    extractions = [
        lx.data.Extraction(kind, one[kind], attributes=one[f"{kind}_attributes"])
        for one in items
        for kind in (next(iter(one)),)
    ]
    documents = [lx.data.Document(text=one.text, document_id=one.id) for one, _ in some]

    def extract(some: list[Any]) -> None:
        answered = lx.extract(
            some,
            prompt_description="Extract key points, participants, pledges, stances and signals, in the exact words.",
            examples=[lx.data.ExampleData(text=example.text, extractions=extractions)],
            config=lx.factory.ModelConfig(
                model_id="gpt-4.1",
                provider="OpenAILanguageModel",
                provider_kwargs={"api_key": KEY, "base_url": f"{url}/extract/v1", "max_workers": at_once},
            ),
            max_char_buffer=4000,
            batch_length=at_once,
            max_workers=at_once,
            show_progress=False,
        )
        found = sum(len(one.extractions or ()) for one in answered)
        if found != len(items) * len(some):
            raise SystemExit(f"langextract found {found} extractions of {len(items) * len(some)}")

    extract(documents[:1])
    began = time.perf_counter()
    extract(documents[1:])
    return {"all": time.perf_counter() - began}


def by_summarizer(url: str, articles: int, at_once: int) -> dict[str, float]:
    from summarizer.runs import Wanted, summarize_into

    documents = [one for one, _ in reports(articles)]
    with tempfile.TemporaryDirectory() as folder:
        wanted = Wanted(model="made", base_url=f"{url}/v1")
        asked = {"at": 0.0}
        tokens = sum(completion(draft)["usage"]["prompt_tokens"] for _, draft in reports(articles)[1:])
        summarize_into(Path(folder) / "warm", documents[:1], wanted)
        began = time.perf_counter()

        def progress(so_far: Any) -> None:
            if so_far.usage.prompt_tokens == tokens and not asked["at"]:
                asked["at"] = time.perf_counter()

        ended = summarize_into(
            Path(folder) / "run", documents[1:], wanted, concurrency=at_once, workers=WORKERS, progress=progress
        )
        all_of_it = time.perf_counter() - began
        lines = (Path(folder) / "run" / "results.jsonl").read_bytes().count(b"\n")
    if ended.counts.done != articles or lines != articles:
        raise SystemExit(f"summarizer made {lines} results of {articles}")
    return {"kept": asked["at"] - began, "all": all_of_it}


WAYS = {
    "aiohttp": by_aiohttp,
    "openai": by_openai,
    "instructor": by_instructor,
    "langextract": by_langextract,
    "summarizer": by_summarizer,
}


def _bodies(articles: int) -> list[dict[str, Any]]:
    """What the summarizer asks about each article."""
    from summarizer.chunks import split
    from summarizer.prompts import load_prompt
    from summarizer.request import Settings, first_request

    prompt, settings = load_prompt(), Settings("made", "json_schema")
    documents = [one for one, _ in reports(articles)]
    return [first_request(prompt, settings, one, split(one.text)[0]).body for one in documents]


async def _timed(ask: Callable[[int], Awaitable[None]], articles: int, at_once: int) -> dict[str, float]:
    await ask(0)
    sending = asyncio.Semaphore(at_once)

    async def one(number: int) -> None:
        async with sending:
            await ask(number)

    began = time.perf_counter()
    await asyncio.gather(*map(one, range(1, articles + 1)))
    return {"all": time.perf_counter() - began}


@contextmanager
def _endpoint(articles: int) -> Iterator[str]:
    command = [sys.executable, __file__, "--serve", "--articles", str(articles)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--at-once", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=3, help="the median of so many counts")
    parser.add_argument("--ways", nargs="*", choices=WAYS, default=list(WAYS))
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    parser.add_argument("--url", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.serve:
        serve(asked.articles)
    elif asked.way:
        warnings.simplefilter("ignore")
        logging.disable()
        with redirect_stdout(io.StringIO()):
            taken = WAYS[asked.way](asked.url, asked.articles, asked.at_once)
        print(json.dumps(taken))
    else:
        compare(asked)


def compare(asked: argparse.Namespace) -> None:
    ideal = asked.articles * DELAY / asked.at_once
    print(f"{asked.articles} articles, {asked.at_once} at once, answers after {DELAY:g} s: ideally {ideal:.2f} s")
    with _endpoint(asked.articles) as url:
        for way in asked.ways:
            command = [sys.executable, __file__, "--way", way, "--url", url]
            command += ["--articles", str(asked.articles), "--at-once", str(asked.at_once)]
            rounds = [
                json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)  # noqa: S603
                for _ in range(asked.rounds)
            ]
            for stage in rounds[0]:
                seconds = statistics.median(one[stage] for one in rounds)
                name = {"all": way, "kept": f"{way}, answers kept in the journal"}[stage]
                print(f"  {name:<58} {seconds:7.2f} s   {seconds / ideal:6.2f} of ideal")


if __name__ == "__main__":
    main()
