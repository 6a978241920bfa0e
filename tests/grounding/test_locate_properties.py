"""Any run of words of any text is found however harmlessly it is rewritten; any other change is not."""

import random
import re
import unicodedata
from itertools import accumulate

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from summarizer.grounding import Evidence, Unsupported, locate

QUICK = settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])

WORDS = {
    "latin": "the Minister agreed not will Straße café İzmir can't l’accord UN-led non-nuclear coopération ﬁnal m²",
    "cyrillic": "Лавров не заявил Россия ёлка Ёлкин об'єкт вице-премьер должен Їжак США",
    "hangul": "외교부 장관은 합의하지 않았다고 밝혔다 ‘평화’를 한국 10만",
    "han": "外交部长 不同意 签署协议 “和平”，谈判 中国、俄罗斯 五十万",
    "arabic": "الوزير لم يوافق على الاتفاق ﻻ روسيا مُحَمَّد أيضًا تـركيا ٣٫٥٪ ٢٠ می‌رود",
    "hebrew": "שָׁלוֹם לא צה״ל ג׳ורג׳ הסכימה",
    "greek": "Η σύνοδος δεν ποτέ Ευρώπη ΠΡΟΫΠΟΛΟΓΙΣΜΌΣ",
    "turkish": "Diyarbakır sınır ısparta DİYARBAKIR değil İstanbul",
    "indic": "नहीं क़ानून २०२३ সংসদ না தமிழ்",
    "thai": "รัฐมนตรี “สันติภาพ” ไม่ยอมรับ ๒๐",
    "kana": "外相は「平和」を ｶﾞｷﾞ １０，０００人 合意しない",
    "french": "cœur ŒUVRE n'accepte «paix»",
    "numbers": "5 20 120 -5% −3 $20.5 10,000 1.5 2019-2023 5% ½ 10² COVID-19 (5) $-7 3:1 12~000 1~200~000",
    "signs": "— - “ ” « » … , . ; ( ) ... \" ' – a—b x–y word— —word (so) “yes” ‘no’, end. U.S.",
}
VOCABULARY = [word for line in WORDS.values() for word in line.split()]
SPACES = [" ", " ", " ", "\n", "\u00a0", "  ", "\n\n", "\t", "\u3000", " \n"]
DASHES = "-‐‑–—−－"
DOUBLE, SINGLE = '"“”«»„＂״', "'’‘‛ʼ`＇׳"
INVISIBLE = "\xad\u200b\u200c\u200d\u200e\u2060\ufeff"

words = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=25)
seeds = st.integers(0, 2**32)


def text_of(chosen, rng):
    text = "".join(word + rng.choice(SPACES) for word in chosen)
    # A single space may join numbers, and a number to its sign.
    return re.sub(r"(?<=\d)[ \u00a0\n](?=[\d½])|(?<=[\d½])[ \u00a0\n](?=\$(?!\d))", "\n\n", text).replace("~", " ")


def other_quotation_marks(quote, rng):
    quote = "".join(rng.choice(DOUBLE) if char in DOUBLE else char for char in quote)
    return "".join(rng.choice(SINGLE) if char in SINGLE else char for char in quote)


def no_double_marks(quote, rng):
    return re.sub(rf"(?<!\d)[{DOUBLE}](?!\d)", "", quote)


def other_dashes(quote, rng):
    return "".join(rng.choice(DASHES) if char in DASHES else char for char in quote)


def spaces_around_dashes(quote, rng):
    return re.sub(r"(?<=\S)—(?=[^\W\d])", " — ", quote)


def other_spaces(quote, rng):
    return re.sub(r"\s+", lambda _: rng.choice(SPACES), quote.strip())


def other_case(quote, rng):
    return rng.choice([str.upper, str.lower, str.title, str.swapcase])(quote)


def decomposed(quote, rng):
    return unicodedata.normalize("NFD", quote)


def composed(quote, rng):
    return unicodedata.normalize("NFC", quote)


def compatible(quote, rng):
    return quote if "²" in quote or "½" in quote else unicodedata.normalize(rng.choice(["NFKC", "NFKD"]), quote)


def invisible_characters(quote, rng):
    return "".join(char + rng.choice(INVISIBLE) if rng.random() < 0.2 else char for char in quote)


def hyphens_at_line_ends(quote, rng):
    quote = re.sub(r"(?<=[a-z])-(?=[a-z])", lambda _: rng.choice(["-", "-\n", "-\n  "]), quote)
    return re.sub(r"(?<=[a-z]{2})(?=[a-z]{2})", lambda _: "-\n" if rng.random() < 0.1 else "", quote)


def spaces_in_han(quote, rng):
    return re.sub(r"(?<=[一-鿿])(?=[一-鿿])", lambda _: rng.choice(["", "", " ", "\n"]), quote)


def yo_without_dots(quote, rng):
    return quote.replace("ё", "е").replace("Ё", "Е")


def oe_in_two_letters(quote, rng):
    return quote.replace("œ", "oe").replace("Œ", "OE")


def digits_of_another_script(quote, rng):
    zero = rng.choice("0٠۰०๐０")
    return re.sub(r"\d", lambda digit: chr(ord(zero) + unicodedata.decimal(digit.group())), quote)


def no_vowel_signs(quote, rng):
    return re.sub(r"[\u0640\u064b-\u0652\u0591-\u05c2]", "", unicodedata.normalize("NFC", quote))


def thousands_closed_up(quote, rng):
    return quote.replace("12 000", "12000").replace("1 200 000", "1200000")


def units_closed_up(quote, rng):
    return re.sub(r"(?<=\d)\s(?=[a-z])", "", quote)


def stop_at_the_end(quote, rng):
    return quote if quote[-1] in ".,;:…" else quote + rng.choice(".,;:")


def ellipses_around(quote, rng):
    return rng.choice(["…{}", "{}…", "... {} ...", "[…] {}", "“…{}…”"]).format(quote)


CHANGES = [
    other_quotation_marks,
    no_double_marks,
    other_dashes,
    spaces_around_dashes,
    other_spaces,
    other_case,
    decomposed,
    composed,
    compatible,
    spaces_in_han,
    hyphens_at_line_ends,
    invisible_characters,
    yo_without_dots,
    oe_in_two_letters,
    digits_of_another_script,
    no_vowel_signs,
    thousands_closed_up,
    units_closed_up,
]
LAST_CHANGES = [stop_at_the_end, ellipses_around]
SOFT = re.compile(rf"[\s{DOUBLE}{SINGLE}\-‐‑–—−－…().,;]*")


def run_of_words(text, rng):
    found = list(re.finditer(r"(?:12 000|1 200 000|\S)+", text))
    first = rng.randrange(len(found))
    last = rng.randrange(first, min(len(found), first + 12))
    return found[first].start(), found[last].end()


def bare(text):
    """What no harmless change touches, worked out in another way than the program does."""
    kept = [char for char in text if unicodedata.category(char)[0] in "LNM" or char in "$%"]
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", "".join(kept)).casefold())
    folded = re.sub(r"[\u0640\u064b-\u0652\u0591-\u05c2]|(?<=[α-ω])\u0301|(?<=е)\u0308|(?<=i)\u0307", "", folded)
    folded = folded.replace("ı", "i").replace("œ", "oe").replace("٪", "%")
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in folded)


@QUICK
@given(words, seeds)
def test_a_run_of_words_is_found_word_for_word(chosen, seed):
    rng = random.Random(seed)
    text = text_of(chosen, rng)
    start, end = run_of_words(text, rng)
    assume(any(map(str.isalnum, text[start:end])))
    found = locate(text[start:end], text, hint=start)
    assert isinstance(found, Evidence), found
    assert (found.match, found.start, found.end, found.text) == ("verbatim", start, end, text[start:end])


@QUICK
@given(words, seeds)
def test_a_harmlessly_rewritten_run_of_words_is_found_where_it_stands(chosen, seed):
    rng = random.Random(seed)
    text = text_of(chosen, rng)
    start, end = run_of_words(text, rng)
    quote = text[start:end]
    assume(any(map(str.isalnum, quote)))
    changes = [change for change in CHANGES if rng.random() < 0.3]
    for change in changes:
        quote = change(quote, rng)
    # Where the text itself goes on like that, the longer match is as good.
    longer = "…" in text or "..." in text or re.search(rf"(?:\s|^)[{DOUBLE}{SINGLE}]*[.,;:]", text)
    if rng.random() < 0.2 and not longer:
        quote = rng.choice(LAST_CHANGES)(quote, rng)
    first_word = next(place for place in range(start, end) if text[place].isalnum())
    places = [locate(quote, text, hint=hint) for hint in (start, first_word)]
    assert all(isinstance(place, Evidence) for place in places), (changes, quote, text[start:end], places)
    found = min(places, key=lambda place: max(start - place.start, place.start - first_word, 0))
    assert text[found.start : found.end] == found.text
    if found.match != "verbatim":
        assert found.start >= start, (changes, quote)
        assert found.end <= end, (changes, quote)
        assert SOFT.fullmatch(text[start : found.start]), (changes, quote, found)
        assert SOFT.fullmatch(text[found.end : end]), (changes, quote, found)


def another_word(tokens, rng):
    number = rng.randrange(len(tokens))
    return [
        *tokens[:number],
        rng.choice(["Kim", "never", "Киев", "합의했다", "拒绝", "وافق", "7"]),
        *tokens[number + 1 :],
    ]


def a_word_more(tokens, rng):
    number = rng.randrange(len(tokens) + 1)
    return [*tokens[:number], rng.choice(["not", "could", "if", "не", "안", "未", "لن"]), *tokens[number:]]


def a_word_less(tokens, rng):
    number = rng.randrange(len(tokens))
    return tokens[:number] + tokens[number + 1 :]


def two_words_swapped(tokens, rng):
    number = rng.randrange(max(1, len(tokens) - 1))
    return [*tokens[:number], *reversed(tokens[number : number + 2]), *tokens[number + 2 :]]


def another_digit(tokens, rng):
    return [re.sub(r"\d", lambda digit: str((int(digit.group()) + 1) % 10), token, count=1) for token in tokens]


@QUICK
@given(words, seeds)
def test_a_run_of_words_with_one_change_of_content_is_not_evidence(chosen, seed):
    rng = random.Random(seed)
    text = text_of(chosen, rng)
    start, end = run_of_words(text, rng)
    change = rng.choice([another_word, a_word_more, a_word_less, two_words_swapped, another_digit])
    quote = " ".join(change(text[start:end].split(), rng))
    assume(bare(quote))
    assume(bare(quote) not in bare(text))
    assume("…" not in quote and "..." not in quote)
    found = locate(quote, text)
    assert isinstance(found, Unsupported), (change, quote, found)
    if found.nearest:
        assert text[found.nearest.start : found.nearest.end] == found.nearest.text


@QUICK
@given(st.text(max_size=60), st.text(max_size=12), st.integers(0, 60))
def test_whatever_the_characters_a_span_is_a_slice_of_the_text(text, quote, hint):
    for asked in (quote, text[hint : hint + 9]):
        found = locate(asked, text, hint=hint)
        if isinstance(found, Evidence):
            assert text[found.start : found.end] == found.text
            assert bare(asked) in bare(found.text) or found.match == "elided"


def written(number, space, zero):
    digits = f"{number:,}".replace(",", space)
    return re.sub(r"\d", lambda digit: chr(ord(zero) + int(digit.group())), digits)


@QUICK
@given(
    st.lists(st.sampled_from([1, 12, 20, 200, 1200, 12000, 112000, 12000000, 2000, 12001]), min_size=2, max_size=2),
    st.lists(st.sampled_from(["", " ", "\u00a0", "\u202f"]), min_size=2, max_size=2),
    st.lists(st.sampled_from("0٠०０"), min_size=2, max_size=2),
    st.sampled_from(["sent {} men", "{} men", "sent {}", "{}"]),
)
def test_however_numbers_are_written_only_the_same_number_is_evidence(numbers, spaces, zeros, form):
    one, other = map(written, numbers, spaces, zeros)
    text = f"They sent {one} men."
    found = locate(form.format(other), text)
    assert isinstance(found, Evidence) is (numbers[0] == numbers[1])
    if isinstance(found, Evidence):
        assert found.text == form.format(one)


def numbers_read(groups):
    """The numbers of groups of digits, told from the right: threes before one of one to three that begins with no 0."""
    numbers = []
    while groups:
        threes = next((at for at, group in enumerate(reversed(groups)) if len(group) != 3), len(groups))
        heads = range(len(groups) - 1 - threes, len(groups))
        first = next(at for at in heads if at == len(groups) - 1 or (at >= 0 and is_head(groups[at])))
        numbers.insert(0, "".join(groups[first:]))
        groups = groups[:first]
    return numbers


def is_head(group):
    return len(group) <= 3 and group[0] != "0"


def parted(digits, sizes):
    ends = list(accumulate(sizes))
    groups = [digits[start:end] for start, end in zip([0, *ends], [*ends, len(digits)], strict=True)]
    return [group for group in groups if group]


sizes = st.lists(st.sampled_from([1, 2, 3, 3, 3, 4, 6]), max_size=4)


@settings(QUICK, max_examples=1500)
@given(st.text("0123456789", min_size=4, max_size=10), sizes, sizes)
def test_where_spaces_part_digits_elsewhere_only_the_same_numbers_are_evidence(digits, one, other):
    mine, its = parted(digits, one), parted(digits, other)
    found = locate(f"sent {' '.join(mine)} men", f"They sent {' '.join(its)} men.")
    assert isinstance(found, Unsupported) or numbers_read(mine) == numbers_read(its)


CONTENT = "supports enemies ended lying draft victims осудил врагов отмену kritisierte soutient fin ennemis"
SMALL = "in of from on with в о von mit de en Oslo Kasra Monday мая also and и und et"


@QUICK
@given(
    st.sampled_from(["Ruel", "Ruel is", "Ruel will", "The minister", "Norland ordered", "Рюэль", "Der Minister"]),
    st.lists(st.sampled_from(SMALL.split()), max_size=3),
    st.sampled_from(CONTENT.split()),
    st.lists(st.sampled_from(SMALL.split()), max_size=3),
    st.sampled_from(["signed the deal", "the war", "Kasra", "a spy", "to leave", "подписал договор", "hat gelogen"]),
)
def test_a_word_of_content_is_not_left_out_of_a_clause(before, ahead, word, behind, after):
    text = " ".join([before, *ahead, word, *behind, after])
    found = locate(f"{before} … {after}", text)
    assert isinstance(found, Unsupported) or word not in found.text
