"""POST /v1/chat/completions."""

import asyncio
import time

import orjson

from standin.answers import Answers, Question, tokens_in
from standin.limits import Limits
from standin.log import Log
from standin.reply import Call, Refusal, Reply
from standin.settings import Settings


class Chat:
    """Answers live requests."""

    def __init__(self, settings: Settings, answers: Answers, limits: Limits, log: Log) -> None:
        self._settings = settings
        self._answers = answers
        self._log = log
        self.limits = limits

    async def chat(self, call: Call) -> Reply:
        """A completion, after the delay."""
        body = call.data
        for name in ("model", "messages"):
            if name not in body:
                raise Refusal(400, f"Missing required parameter: '{name}'.", param=name)
        if body.get("stream"):
            raise Refusal(400, "This stand-in does not stream.", param="stream")
        wanted = body.get("max_completion_tokens") or body.get("max_tokens") or 0
        self.limits.take(tokens_in(call.body) + wanted)
        question = Question.in_body(body)
        completion = self._answers.completion(body, call.body, call.key, question)
        self._log.write("run", via="chat", key=call.key, document=question.fence, usage=completion.get("usage"))
        await asyncio.sleep(max(0.0, call.came + self._settings.delay - time.monotonic()))
        return Reply(orjson.dumps(completion))
