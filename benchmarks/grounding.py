"""How well and how fast quotes are grounded, beside langextract's aligner and plain fuzzy search.

    python benchmarks/grounding.py [--quick]

Quotes are made with a fixed seed from made-up news in four scripts (`corpus.py`): some stand in their article or
differ harmlessly, and have to be found at their exact span; some differ in a word that matters, and have to be refused.
Spans are compared without punctuation and white space at their ends, so that no aligner is marked down for its tokens.
Times are of one process and include preparing each article; "quotes a second" is over all quotes of the size.

langextract's aligner takes an article's quotes in one call for the time and one by one for the outcome, which is where
it does best. It is slow on long texts: there it gets the first few quotes of each category only, as the table says.
"""

import argparse
import platform
import random
import re
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version

from corpus import ABSENT, Article, Part, article
from rapidfuzz import fuzz

from summarizer.grounding import Evidence, PreparedText, locate

SEED = 20261123
SHORT_WORDS, LONG_WORDS = 400, 20_000
QUOTES_PER_ARTICLE = 20
LANGUAGES = ("en", "ru", "ko", "zh")
SHARES = {
    "verbatim": 9,
    "harmless": 4,
    "elided": 1,
    "word": 1,
    "number": 1,
    "negation": 1,
    "modality": 1,
    "actor": 1,
    "absent": 1,
}
"""Of twenty quotes of an article so many; most of what a model quotes is true."""

_WORD = re.compile(r"\S*\d(?: \d{3}(?!\d))+\S*|\S*\d (?:[mb]illion|миллион\w*|миллиард\w*)|\S+")
"""A word; a number whose thousands are parted by spaces is one, and a number with its magnitude."""

FEW_WORDS = 6
MOST_TRIES = 2000
FUZZY_THRESHOLD = 90.0
LANGEXTRACT_LONG_QUOTES = 4

Span = tuple[int, int]
Aligner = Callable[[Article, Sequence[str]], list[Span | None]]


@dataclass(frozen=True)
class Quote:
    """A quote and where it has to be found; `span` is None where it has to be refused."""

    category: str
    text: str
    span: Span | None


def quotes_of(source: Article, rng: random.Random, count: int) -> list[Quote]:
    """So many quotes, in the shares above, that stand at one place or none.

    A category of which the article has no such quote gives its share to the others.
    """
    categories = [category for category, share in SHARES.items() for _ in range(share)]
    made: list[Quote] = []
    failed: Counter[str] = Counter()
    while len(made) < count:
        category = categories[len(made) % len(categories)]
        quote = _quote(category, source, rng)
        if quote:
            made.append(quote)
            continue
        failed[category] += 1
        if failed[category] > MOST_TRIES:
            categories = [one for one in categories if one != category]
    return made


def _quote(category: str, source: Article, rng: random.Random) -> Quote | None:
    sentence = rng.choice(source.sentences)
    start, end = sentence.start, sentence.start + len(sentence.text)
    if category == "absent":
        words = ABSENT[source.language].split()
        first = rng.randrange(max(1, len(words) - 7))
        return Quote(category, " ".join(words[first:]), None)
    if category in {"verbatim", "harmless"}:
        return _true_quote(category, source, start, end, rng)
    if category == "elided":
        return _elided(source, sentence.parts, start, end)
    changeable = [number for number, part in enumerate(sentence.parts) if part.kind == category and part.others]
    if not changeable:
        return None
    changed = rng.choice(changeable)
    text = "".join(
        rng.choice(part.others) if number == changed else part.text for number, part in enumerate(sentence.parts)
    )
    return None if _bare(text) in _bare(source.text) else Quote(category, text, None)


def _true_quote(category: str, source: Article, start: int, end: int, rng: random.Random) -> Quote | None:
    words = [(start + word.start(), start + word.end()) for word in _WORD.finditer(source.text[start:end])]
    if len(words) > FEW_WORDS:
        first = rng.randrange(len(words) - FEW_WORDS + 1)
        last = rng.randrange(first + 4, len(words))
        start, end = words[first][0], words[last][1]
    text = source.text[start:end]
    if _bare(source.text).count(_bare(text)) != 1:
        return None
    return Quote(category, _harmlessly(text, rng) if category == "harmless" else text, (start, end))


def _elided(source: Article, parts: Sequence[Part], start: int, end: int) -> Quote | None:
    gap = next((number for number, part in enumerate(parts) if part.kind == "aside"), None)
    if gap is None:
        return None
    before, after = ("".join(part.text for part in some) for some in (parts[:gap], parts[gap + 1 :]))
    if _bare(source.text).count(_bare(after)) != 1:
        return None
    return Quote("elided", f"{before} … {after.lstrip()}", (start, end))


def _harmlessly(text: str, rng: random.Random) -> str:
    changes: list[Callable[[str], str]] = [
        lambda quote: quote.translate(str.maketrans("“”«»’", '""""\'')),
        lambda quote: re.sub("[“”«»]", "", quote),
        lambda quote: quote.replace("—", "–").replace("-", "‑"),
        lambda quote: re.sub(r"\s+", lambda _: rng.choice([" ", "\n", "\u00a0"]), quote),
        lambda quote: unicodedata.normalize("NFKD", quote),
        lambda quote: quote[:1].swapcase() + quote[1:],
        lambda quote: re.sub(r"([a-zа-я]{3})([a-zа-я]{3})", "\\1-\n\\2", quote, count=1),
        lambda quote: quote.rstrip(".") + "…",
    ]
    for change in rng.sample(changes, 3):
        text = change(text)
    return text


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def ours(source: Article, quotes: Sequence[str]) -> list[Span | None]:
    prepared = PreparedText(source.text)
    found = (locate(quote, prepared) for quote in quotes)
    return [(one.start, one.end) if isinstance(one, Evidence) else None for one in found]


def fuzzy(source: Article, quotes: Sequence[str]) -> list[Span | None]:
    spans: list[Span | None] = []
    for quote in quotes:
        best = fuzz.partial_ratio_alignment(quote, source.text, score_cutoff=FUZZY_THRESHOLD)
        spans.append((best.dest_start, best.dest_end) if best else None)
    return spans


def langextract_aligner() -> Aligner:
    from langextract.core.data import Extraction
    from langextract.core.tokenizer import RegexTokenizer, UnicodeTokenizer
    from langextract.resolver import WordAligner

    def align(source: Article, quotes: Sequence[str]) -> list[Span | None]:
        tokenizer = UnicodeTokenizer() if source.language in {"ko", "zh"} else RegexTokenizer()
        extractions = [Extraction("quote", quote) for quote in quotes]
        WordAligner().align_extractions([extractions], source.text, tokenizer_impl=tokenizer)
        intervals = [extraction.char_interval for extraction in extractions]
        return [(at.start_pos, at.end_pos) if at else None for at in intervals]

    return align


def outcome(source: Article, quote: Quote, found: Span | None) -> str:
    """right, wrong (evidence where there is none, or elsewhere) or missed (refused, although it stands there)."""
    if found is None:
        return "right" if quote.span is None else "missed"
    if quote.span is None:
        return "wrong"
    return "right" if _core(source.text, found) == _core(source.text, quote.span) else "wrong"


def _core(text: str, span: Span) -> Span:
    start, end = span
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


Work = list[tuple[Article, list[Quote]]]


def outcomes(aligner: Aligner, work: Work, *, singly: bool) -> dict[str, Counter[str]]:
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for source, quotes in work:
        texts = [quote.text for quote in quotes]
        found = [aligner(source, [text])[0] for text in texts] if singly else aligner(source, texts)
        for quote, span in zip(quotes, found, strict=True):
            counted[quote.category][outcome(source, quote, span)] += 1
    return counted


def rate(aligner: Aligner, work: Work, repeats: int) -> float:
    """Quotes a second, the best of so many rounds."""
    best = float("inf")
    for _ in range(repeats):
        begun = time.perf_counter()
        for source, quotes in work:
            aligner(source, [quote.text for quote in quotes])
        best = min(best, time.perf_counter() - begun)
    return sum(len(quotes) for _, quotes in work) / best


def works(*, quick: bool) -> tuple[Work, Work]:
    rng = random.Random(SEED)
    articles = 3 if quick else 12
    short = [
        (made := article(language, SHORT_WORDS, rng), quotes_of(made, rng, QUOTES_PER_ARTICLE))
        for language in LANGUAGES
        for _ in range(articles)
    ]
    made = article("en", LONG_WORDS // (4 if quick else 1), rng)
    return short, [(made, quotes_of(made, rng, 100 if quick else 400))]


def first_of_each(work: Work, count: int) -> Work:
    kept: Work = []
    for source, quotes in work:
        seen: Counter[str] = Counter()
        chosen = []
        for quote in quotes:
            seen[quote.category] += 1
            if seen[quote.category] <= count:
                chosen.append(quote)
        kept.append((source, chosen))
    return kept


def print_outcomes(title: str, columns: dict[str, dict[str, Counter[str]]]) -> None:
    print(f"\n{title}: right / wrong / missed")
    print(f"{'category':<10}" + "".join(f"{name:>22}" for name in columns))
    for category in SHARES:
        cells = (
            " / ".join(str(counted[category][name]) for name in ("right", "wrong", "missed"))
            for counted in columns.values()
        )
        print(f"{category:<10}" + "".join(f"{cell:>22}" for cell in cells))


def print_rates(title: str, rates: dict[str, tuple[float, int]]) -> None:
    print(f"\n{title}: quotes a second")
    own = next(iter(rates.values()))[0]
    for name, (value, count) in rates.items():
        print(f"{name:<22}{value:>12,.0f}{f'1 : {own / value:,.1f}':>14}   ({count} quotes)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer articles, quotes and rounds")
    quick = parser.parse_args().quick
    short, long = works(quick=quick)
    few = first_of_each(long, 1 if quick else LANGEXTRACT_LONG_QUOTES)
    theirs = langextract_aligner()
    repeats = 2 if quick else 5
    print(f"Python {platform.python_version()}, langextract {version('langextract')}, rapidfuzz {version('rapidfuzz')}")

    print_outcomes(
        f"{len(short)} articles of {SHORT_WORDS} words, {len(LANGUAGES)} scripts",
        {
            "summarizer": outcomes(ours, short, singly=False),
            "langextract": outcomes(theirs, short, singly=True),
            "partial_ratio ≥ 90": outcomes(fuzzy, short, singly=False),
        },
    )
    print_outcomes(
        f"1 text of {len(long[0][0].text.split()):,} words (langextract: a few quotes of each category)",
        {
            "summarizer": outcomes(ours, long, singly=False),
            "langextract": outcomes(theirs, few, singly=True),
            "partial_ratio ≥ 90": outcomes(fuzzy, long, singly=False),
        },
    )
    for title, work, sample in (("Short articles", short, short), ("Long text", long, few)):
        print_rates(
            title,
            {
                "summarizer": (rate(ours, work, repeats), _size(work)),
                "langextract": (rate(theirs, sample, 1), _size(sample)),
                "partial_ratio": (rate(fuzzy, work, 1), _size(work)),
            },
        )


def _size(work: Work) -> int:
    return sum(len(quotes) for _, quotes in work)


if __name__ == "__main__":
    main()
