"""What a stand-in can be told, at start and, but for port and files, while it runs."""

from dataclasses import dataclass, field, fields
from typing import Any, Literal


@dataclass
class Settings:
    """Seconds are seconds of the clock; shares lie between 0 and 1 and are drawn by hash, so that they repeat."""

    port: int = 0
    log: str | None = None
    """The file the log is written to; None makes one that ends with the process."""
    recordings: str | None = None
    """A folder of recordings to answer from first."""
    seed: int = 0
    api_key: str | None = None
    """The only key that is let in; None lets in every one, and none."""

    delay: float = 0.0
    """From a chat request to its answer."""
    invalid_share: float = 0.0
    """Of the articles, those whose first answer has to be re-asked."""
    refused_share: float = 0.0
    """Of the articles, those that the model refuses."""
    requests_per_minute: int | None = None
    tokens_per_minute: int | None = None
    limit_burst: float = 60.0
    """Seconds' worth of the limits above that may come at once."""
    faults: list[dict[str, Any]] = field(default_factory=list)
    """See faults.py."""

    file_bytes: int = 200 * 1024 * 1024
    file_lines: int = 50_000
    file_seconds: float = 30 * 86_400
    """After which an uploaded file, or an output file, is gone."""

    pace: Literal["time", "retrieve", "control"] = "time"
    """What moves a batch on: the clock, each retrieve of it, or a control call only."""
    batch_seconds: float = 0.05
    """In each state, where the clock moves it."""
    line_seconds: float = 0.0
    """For each line, where the clock moves it, besides `batch_seconds`."""
    lines_per_step: int | None = None
    """Lines run by a retrieve or a control call; None runs all that are left."""
    expire_after: float | None = None
    """The completion window, where it is not a day."""
    enqueued_token_limit: int | None = None
    list_lag: float = 0.0
    """After which a batch that was made shows in the list."""
    body_as_string: bool = False
    """`response.body` of a batch's lines is a string that holds JSON."""
    batch_usage: bool = True
    """The batch object tells the usage of the whole batch."""
    empty_error_file: bool = False
    """A batch without errors has an error file all the same."""
    cancelled_output: bool = True
    """A cancelled batch keeps what it had done."""

    def change(self, changes: dict[str, Any]) -> None:
        """Take other values; an unknown name is an error."""
        known = {one.name for one in fields(self)}
        for name, value in changes.items():
            if name not in known:
                raise ValueError(f"no setting {name!r}; there are: {', '.join(sorted(known))}")
            setattr(self, name, value)
