"""Run a stand-in: `python -m standin --port 0 --delay 0.2 --faults '[{"kind": "drop", "share": 0.1}]'`.

Every setting is an option; values are JSON, or else text. The first line of standard output is the base URL. The
process ends when its standard input does, so that it never outlives whoever started it.
"""

import argparse
import asyncio
import sys
import threading
from dataclasses import fields
from typing import Any

import orjson
from aiohttp import web

from standin.server import Standin
from standin.settings import Settings


def main() -> None:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(prog="standin", description=__doc__)
    for setting in fields(Settings):
        parser.add_argument(f"--{setting.name.replace('_', '-')}", dest=setting.name, type=_value)
    settings = Settings()
    settings.change({name: value for name, value in vars(parser.parse_args()).items() if value is not None})
    asyncio.run(_serve(settings))


def _value(text: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return text


async def _serve(settings: Settings) -> None:
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()

    def wait_for_end() -> None:
        sys.stdin.buffer.read()
        loop.call_soon_threadsafe(ended.set)

    threading.Thread(target=wait_for_end, daemon=True).start()
    runner = web.AppRunner(Standin(settings).application(), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", settings.port, backlog=1024)
    await site.start()
    sys.stdout.write(f"http://127.0.0.1:{runner.addresses[0][1]}/v1\n")
    sys.stdout.flush()
    # Nobody waits for answers any more: what is under way ends with the loop.
    await ended.wait()


if __name__ == "__main__":
    main()
