"""The server: routes, what every request goes through, and control."""

import asyncio
import hashlib
import secrets
import time
from collections.abc import Awaitable, Callable

import orjson
from aiohttp import web

from standin.answers import Answers, Question
from standin.batches import Batches
from standin.chat import Chat
from standin.faults import REFUSALS, Fault, Faults
from standin.files import Files
from standin.life import Life
from standin.limits import Limits
from standin.log import Log
from standin.reply import Call, Refusal, Reply
from standin.settings import Settings

_LIMITS = {"requests_per_minute", "tokens_per_minute", "limit_burst"}


class Standin:
    """One stand-in with its state."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.log = Log(settings.log)
        self.faults = Faults(settings.faults, settings.seed)
        answers = Answers(settings)
        self.files = Files(settings)
        self.life = Life(settings, answers, self.files, self.log)
        self.life.faults = self.faults
        self.chat = Chat(settings, answers, Limits(settings), self.log)
        self.batches = Batches(settings, self.files, self.life)

    def application(self) -> web.Application:
        """What aiohttp runs."""
        app = web.Application(client_max_size=2**31)
        for method, path, answer in (
            ("POST", "/v1/chat/completions", self.chat.chat),
            ("POST", "/v1/files", self.files.upload),
            ("GET", "/v1/files", self.files.files),
            ("GET", "/v1/files/{id}", self.files.file),
            ("DELETE", "/v1/files/{id}", self.files.delete),
            ("GET", "/v1/files/{id}/content", self.files.content),
            ("POST", "/v1/batches", self.batches.create),
            ("GET", "/v1/batches", self.batches.batches),
            ("GET", "/v1/batches/{id}", self.batches.retrieve),
            ("POST", "/v1/batches/{id}/cancel", self.batches.cancel),
            ("*", "/v1/{rest:.*}", self._nothing_there),
        ):
            app.router.add_route(method, path, self._serving(answer))
        app.router.add_post("/__control", self._control)
        app.router.add_get("/__log", self._whole_log)
        return app

    def _serving(self, answer: Callable[[Call], Awaitable[Reply]]) -> Callable[[web.Request], Awaitable[web.Response]]:
        route = answer.__name__.lstrip("_")

        async def serve(request: web.Request) -> web.Response:
            call = Call(request, route, number=self.log.number(), came=time.monotonic())
            try:
                try:
                    await self._read(call)
                finally:
                    told = {"method": request.method, "path": request.path_qs, "route": route, "key": call.key}
                    self.log.write("request", number=call.number, **told, **call.facts)
                return await self._answer(call, answer)
            except ConnectionError:
                # The client has gone; there is nobody to answer.
                return web.Response()

        return serve

    async def _answer(self, call: Call, answer: Callable[[Call], Awaitable[Reply]]) -> web.Response:
        fault = self.faults.strike(call.route, call.key if call.route == "chat" else call.route, call.body)
        status, written, response = None, False, web.Response()
        try:
            reply = await self._reply(call, answer, fault)
            if reply is None:
                _hang_up(call.request)
            else:
                status = reply.status
                response, written = await _send(call.request, reply, fault)
        finally:
            told = {"status": status, "written": written, "fault": fault.kind if fault else None, "made": call.made}
            self.log.write("response", number=call.number, **told)
        return response

    async def _read(self, call: Call) -> None:
        if call.route == "upload":
            return
        call.body = await call.request.read()
        if call.body:
            call.key = hashlib.sha256(call.body).hexdigest()
        if call.route == "chat":
            try:
                question = Question.in_body(call.data)
            except Refusal:
                return
            call.facts = {"document": question.fence, "attempt": question.attempt}

    async def _reply(self, call: Call, answer: Callable[[Call], Awaitable[Reply]], fault: Fault | None) -> Reply | None:
        """The reply, or None where nothing is said."""
        try:
            if fault:
                fault.refuse()
                if fault.kind == "drop":
                    return None
                if fault.kind == "error_body":
                    message = REFUSALS["server_error"][-1]
                    return Reply(orjson.dumps({"error": {"message": message, "type": fault.type, "code": None}}))
            self._let_in(call)
            reply = await answer(call)
        except Refusal as refusal:
            reply = refusal.reply()
        if call.route == "chat":
            reply.headers |= self.chat.limits.headers()
        if fault and fault.kind == "stall":
            await asyncio.sleep(fault.seconds)
        return None if fault and fault.kind == "drop_after" else reply

    def _let_in(self, call: Call) -> None:
        key = self.settings.api_key
        if key is not None and call.request.headers.get("Authorization") != f"Bearer {key}":
            raise Refusal(401, REFUSALS["unauthorized"][-1], code="invalid_api_key")

    async def _nothing_there(self, call: Call) -> Reply:
        raise Refusal(404, f"Invalid URL ({call.request.method} {call.request.path})")

    async def _whole_log(self, _: web.Request) -> web.Response:
        return web.Response(body=self.log.content(), content_type="application/jsonl")

    async def _control(self, request: web.Request) -> web.Response:
        """Change settings by name; `add_faults` besides those set; `advance`, `expire_batch`, `expire_file`."""
        wanted = orjson.loads(await request.read())
        try:
            added = wanted.pop("add_faults", [])
            advance, batch, file = (wanted.pop(name, None) for name in ("advance", "expire_batch", "expire_file"))
            self.settings.change(wanted)
            if "faults" in wanted:
                self.faults = self.life.faults = Faults(self.settings.faults, self.settings.seed)
            if _LIMITS & wanted.keys():
                self.chat.limits = Limits(self.settings)
            self.faults.add(added)
            if advance is not None:
                await self.batches.advance(advance)
            if batch:
                await self.batches.expire(batch)
            if file:
                self.files.expire(file)
        except (ValueError, KeyError, Refusal) as error:
            return web.json_response({"error": str(error)}, status=400)
        return web.json_response({})


async def _send(request: web.Request, reply: Reply, fault: Fault | None) -> tuple[web.Response, bool]:
    """Write a response, spoilt as the fault has it; and whether all of it was handed over."""
    kind = fault.kind if fault else None
    half = reply.body[: len(reply.body) // 2]
    body = {"half": half, "malformed": half + b"}"}.get(str(kind), reply.body)
    headers = {"x-request-id": f"req_{secrets.token_hex(16)}", **reply.headers}
    response = web.Response(body=body, status=reply.status, headers=headers, content_type=reply.content_type)
    try:
        if kind == "drop_middle":
            partial = web.StreamResponse(status=reply.status, headers=headers)
            partial.content_length = len(body)
            partial.content_type = reply.content_type
            await partial.prepare(request)
            await partial.write(half)
            _hang_up(request)
            return response, False
        await response.prepare(request)
        await response.write_eof()
    except ConnectionError:
        return response, False
    return response, True


def _hang_up(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.close()
