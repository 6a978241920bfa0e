"""How far negative stances agree with what people mark as negative evaluations in speeches.

    python benchmarks/agreement_negative.py --data DIR --write speeches.jsonl [--every 7]
    summarizer run speeches.jsonl --into runs/speeches --model NAME
    python benchmarks/agreement_negative.py --data DIR --results runs/speeches

DIR holds `unscon.jsonl`, one speech a line; nothing of it is part of the project. UNSCon (Zaczynska, Bourgonje, Stede:
How Diplomats Dispute: The UN Security Council Conflict Corpus, LREC-COLING 2024; CC BY-SA) marks, in speeches held in
the Security Council, passages that evaluate somebody negatively, directly or indirectly, and at whom they are aimed;
besides, challenges and corrections. Polarity is a model's judgement: what is measured is a model with this prompt.

What is counted, over the speeches with a result:
- *sentences*: a sentence, cut as the audit cuts it, is negative where at least three code points of a negative
  evaluation stand in it (in the second line, of a challenge or correction too). It is found where evidence of a stance
  of polarity negative or mixed does. A summary is to say each thing once, so precision tells more than recall.
- *stances*: of the stances whose evidence stands in a sentence of the second line, the share that is negative or mixed;
  and of those whose evidence stands in none, the share that is not.
- *targets*: of negative stances on evaluations aimed at a country, the share whose target names that country, one of
  its names or somebody who acts for it.
"""

import argparse
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pycountry

from summarizer.auditing.sentences import sentences
from summarizer.evaluation import Results
from summarizer.grounding import Evidence
from summarizer.result import Result
from summarizer.summary import Stance

PUBLISHED = "https://github.com/linatal/UNSCon"
LEAST_SHARED = 3
NEGATIVE = frozenset({"Direct_NegEval", "Indirect_NegEval"})
CONFLICT = NEGATIVE | {"Challenge", "Correction"}
AGAINST = frozenset({"negative", "mixed"})

Span = tuple[int, int]


def read(data: Path) -> dict[str, dict[str, Any]]:
    lines = (data / "unscon.jsonl").read_text(encoding="utf-8").splitlines()
    return {f"{one['meeting']}-{one['speech']}": one for one in map(json.loads, lines)}


def write(speeches: dict[str, dict[str, Any]], path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for name, speech in speeches.items():
            title = f"Statement by {speech['speaker_country']} in the Security Council"
            file.write(json.dumps({"id": name, "title": title, "text": speech["text"]}) + "\n")


def share(part: int, whole: int) -> str:
    return f"{part / whole:.3f} ({part} of {whole})" if whole else "none"


def touches(span: Span, others: Iterable[Span]) -> bool:
    return any(min(span[1], end) - max(span[0], start) >= LEAST_SHARED for start, end in others)


def marked(speech: dict[str, Any], kinds: frozenset[str]) -> list[dict[str, Any]]:
    return [one for one in speech["annotations"] if one["type"] in kinds]


def spans(marks: Sequence[dict[str, Any]]) -> list[Span]:
    return [(one["begin"], one["end"]) for one in marks]


def evidence(stance: Stance[Evidence]) -> list[Span]:
    return [(one.start, one.end) for one in stance.evidence]


def stances(result: Result) -> list[Stance[Evidence]]:
    return list(result.summary.stances) if result.summary else []


def on_sentences(results: Sequence[Result], speeches: dict[str, dict[str, Any]], kinds: frozenset[str]) -> str:
    right = found = wanted = every = 0
    for result in results:
        people = spans(marked(speeches[result.document.id], kinds))
        ours = [span for one in stances(result) if one.polarity in AGAINST for span in evidence(one)]
        for border in sentences(result.document.text):
            right += touches(border, people) and touches(border, ours)
            found += touches(border, ours)
            wanted += touches(border, people)
            every += 1
    return f"precision {share(right, found)}, recall {share(right, wanted)}; of all sentences {share(wanted, every)}"


def on_stances(results: Sequence[Result], speeches: dict[str, dict[str, Any]]) -> tuple[str, str]:
    inside, outside = [0, 0], [0, 0]
    for result in results:
        borders = sentences(result.document.text)
        people = spans(marked(speeches[result.document.id], CONFLICT))
        conflicts = [border for border in borders if touches(border, people)]
        for one in stances(result):
            there = any(touches(span, conflicts) for span in evidence(one))
            count = inside if there else outside
            count[0] += (one.polarity in AGAINST) == there
            count[1] += 1
    return share(*inside), share(*outside)


def on_targets(results: Sequence[Result], speeches: dict[str, dict[str, Any]]) -> str:
    right = every = 0
    for result in results:
        aimed = [one for one in marked(speeches[result.document.id], NEGATIVE) if one["target_type"] == "Country"]
        for stance in stances(result):
            hit = [one for one in aimed if touches((one["begin"], one["end"]), evidence(stance))]
            codes = {code(one["target_country"]) for one in hit} - {None}
            if stance.polarity in AGAINST and codes:
                right += any(names(stance, result, str(each)) for each in codes)
                every += 1
    return share(right, every)


def code(name: str) -> str | None:
    """ISO 3166 alpha-3 of a country as the set writes it."""
    try:
        return str(pycountry.countries.lookup(name.replace("_", " ")).alpha_3)
    except LookupError:
        return None


def names(stance: Stance[Evidence], result: Result, country: str) -> bool:
    assert result.summary is not None
    known = pycountry.countries.get(alpha_3=country)
    called = {known.name, getattr(known, "common_name", known.name)}
    for participant in result.summary.participants:
        if participant.country == country:
            called |= {participant.name, *participant.aliases}
    target = stance.target.casefold()
    return any(name.casefold() in target for name in called)


def report(data: Path, summarized: Path) -> None:
    """Measure on the speeches that have a result in a run's folder, or a file of results."""
    speeches = read(data)
    results = [result for result in Results(summarized) if result.document.id in speeches]
    inside, outside = on_stances(results, speeches)
    print(f"{len(results)} speeches, {sum(len(stances(result)) for result in results)} stances")
    print(f"sentences with negative evaluations: {on_sentences(results, speeches, NEGATIVE)}")
    print(f"with challenges and corrections too: {on_sentences(results, speeches, CONFLICT)}")
    print(f"stances on such sentences that are negative or mixed: {inside}; on others that are not: {outside}")
    print(f"negative stances whose target is the country aimed at: {on_targets(results, speeches)}")

    print(f"published at {PUBLISHED}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    todo = parser.add_mutually_exclusive_group(required=True)
    todo.add_argument("--write", type=Path, help="where to write speeches to be summarized")
    todo.add_argument("--results", type=Path, help="their results: a run's folder, or a file")
    parser.add_argument("--every", type=int, default=1, help="write each so many-th speech, from the first")
    options = parser.parse_args()
    if options.write:
        speeches = read(options.data)
        write({name: speeches[name] for name in list(speeches)[:: options.every]}, options.write)
    else:
        report(options.data, options.results)


if __name__ == "__main__":
    main()
