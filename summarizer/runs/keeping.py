"""Answers, results and failures as rows of a run's journal."""

import orjson

from summarizer.answers import Answer
from summarizer.document import Document
from summarizer.errors import EndpointError
from summarizer.inquiry import Inquiry
from summarizer.request import Request
from summarizer.result import Copy
from summarizer.runs.folder import Run
from summarizer.runs.journal import Stored
from summarizer.runs.outputs import WRITTEN
from summarizer.runs.step import Finished, Unanswered


def copies_of(run: Run, position: int) -> list[Copy]:
    """The documents that are folded into this one."""
    rows = run.journal.do(
        "SELECT content, likeness FROM documents JOIN contents USING (position) "
        "WHERE copy_of = ? AND state = 'copy' ORDER BY position",
        (position,),
    )
    copies = [(Document.model_validate_json(content), likeness) for content, likeness in rows]
    return [
        Copy(
            id=one.id,
            title=one.title,
            published=one.published,
            outlet=one.outlet,
            url=one.url,
            file=one.file,
            likeness=round(likeness, 3),
        )
        for one, likeness in copies
    ]


def answers_in(run: Run, inquiry: Inquiry) -> list[Stored]:
    """What answers the journal has to an inquiry."""
    talks = [conversation.first.about.talk for conversation in inquiry.conversations]
    return [stored for talk in talks for stored in run.journal.answers_to(talk)]


def stored_of(request: Request, answer: Answer) -> Stored:
    """An answer as a row of the journal."""
    about = request.about
    body, received = orjson.dumps(answer.response), answer.received.isoformat()
    return Stored(about.talk, about.attempt, request.key, body, None, None, received, answer.seconds, answer.origin)


def refusal_of(request: Request, error: EndpointError) -> Stored:
    """The row that stands for an answer that cannot be had."""
    about = request.about
    return Stored(about.talk, about.attempt, request.key, None, str(error), error.status, "", 0.0, "live")


def finish(run: Run, position: int, ended: Finished) -> None:
    """Keep a result; a results file that went beyond this document no longer counts."""
    with run.journal.change():
        run.journal.do("DELETE FROM meta WHERE name = ? AND CAST(value AS INTEGER) >= ?", (WRITTEN, position))
        run.journal.do("INSERT OR REPLACE INTO results VALUES (?, ?)", (position, ended.line))
        run.journal.do(
            "UPDATE documents SET state = 'done', outcome = ?, problem = NULL, status = NULL, passing = NULL "
            "WHERE position = ?",
            (ended.outcome, position),
        )


def forgive(run: Run) -> int:
    """Forget why documents failed, and that parts of others could not be had; give how many wait again."""
    journal = run.journal
    with journal.change():
        talks = journal.do("DELETE FROM answers WHERE body IS NULL RETURNING talk").fetchall()
        journal.do("DELETE FROM requests WHERE state != 'sent' AND talk NOT IN (SELECT talk FROM answers)")
        again: int = journal.do("UPDATE documents SET state = 'waiting' WHERE state = 'failed'").rowcount
        if talks:
            again += journal.do(
                "UPDATE documents SET state = 'waiting' WHERE state = 'done' AND outcome != 'complete'"
            ).rowcount
    return again


def read_again(run: Run, position: int) -> None:
    """A document that ended without an answer that has come after all waits again."""
    run.journal.do(
        "UPDATE documents SET state = 'waiting' "
        "WHERE position = ? AND (state = 'failed' OR state = 'done' AND outcome != 'complete')",
        (position,),
    )


def let_wait_again(run: Run) -> None:
    """Documents that failed for a reason that may pass are asked about again."""
    run.journal.do("UPDATE documents SET state = 'waiting' WHERE state = 'failed' AND passing")


def settle(run: Run, position: int, ended: Finished | Unanswered) -> None:
    """Keep how a document ended."""
    if isinstance(ended, Finished):
        finish(run, position, ended)
    else:
        fail(run, position, ended, passing=False)


def fail(run: Run, position: int, why: Unanswered, *, passing: bool) -> None:
    """Keep why a document has no result."""
    run.journal.do(
        "UPDATE documents SET state = 'failed', problem = ?, status = ?, passing = ? WHERE position = ?",
        (why.problem, why.status, passing, position),
    )
