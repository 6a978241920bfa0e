"""What the tests of the stand-in share."""

import orjson
from drafts import DOCUMENT
from openai.types.chat import ChatCompletion

from summarizer.chunks import split
from summarizer.prompts import load_prompt
from summarizer.request import Settings, first_request


class Desk:
    """A stand-in, a client of it, and what to ask."""

    def __init__(self, server, client):
        self.server = server
        self.client = client
        self._before = len(server.log())

    def since(self, event):
        """What the log tells of this test."""
        return [one for one in self.server.log()[self._before :] if one["event"] == event]

    def request(self, text=DOCUMENT.text, mode="json_schema", **settings):
        """The request about an article."""
        (chunk,) = split(text, 10**9)
        return first_request(
            load_prompt(), Settings("desk", mode, **settings), DOCUMENT.model_copy(update={"text": text}), chunk
        )

    def send(self, content):
        """Send the bytes as they are: the SDK puts the fields of a request in an order of its own."""
        options = {"headers": {"Content-Type": "application/json"}}
        return self.client.post("/chat/completions", cast_to=ChatCompletion, content=content, options=options)

    def lines(self, count_or_changes):
        """The lines of a batch: so many, or one for each of these changes."""
        changes = [{}] * count_or_changes if isinstance(count_or_changes, int) else count_or_changes
        usual = {"method": "POST", "url": "/v1/chat/completions"}
        return [
            {"custom_id": f"line-{place}", **usual, "body": self.request(f"{DOCUMENT.text}\nReport {place}.").body}
            | change
            for place, change in enumerate(changes)
        ]

    def upload(self, lines, **settings):
        """Upload lines, which may be bytes already."""
        content = b"".join((line if isinstance(line, bytes) else orjson.dumps(line)) + b"\n" for line in lines)
        return self.client.files.create(file=("requests.jsonl", content), purpose="batch", **settings)

    def create(self, lines, **settings):
        """Upload lines and make a batch of them."""
        usual = {"endpoint": "/v1/chat/completions", "completion_window": "24h"}
        return self.client.batches.create(input_file_id=self.upload(lines).id, **usual, **settings)

    def retrieve(self, batch, times=1):
        """Retrieve a batch so many times; as it was at last."""
        return [self.client.batches.retrieve(batch.id) for _ in range(times)][-1]

    def entries(self, file_id):
        """The lines of an output file or error file, by custom_id."""
        told = [orjson.loads(line) for line in self.client.files.content(file_id).content.splitlines()]
        return {entry["custom_id"]: entry for entry in told}
