from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.claims.dates import date_differences
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import language_of
from summarizer.lexicon.timing import Mention, mentions, relatives

PUBLISHED = date(2026, 3, 3)  # a Tuesday


def named(text, language=None):
    return [
        (found.year, found.month, found.day, found.weekday) for found in mentions(text, language or language_of(text))
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("5 March 2026", "en"),
        ("March 5, 2026", "en"),
        ("5th of March 2026", "en"),
        ("2026-03-05", "en"),
        ("5 марта 2026 года", "ru"),
        ("5 березня 2026 року", "uk"),
        ("le 5 mars 2026", "fr"),
        ("am 5. März 2026", "de"),
        ("05.03.2026", "de"),
        ("el 5 de marzo de 2026", "es"),
        ("il 5 marzo 2026", "it"),
        ("5 de março de 2026", "pt"),
        ("5 مارس 2026", "ar"),
        ("2026년 3월 5일", "ko"),
        ("2026年3月5日", "zh"),
        ("2026年3月5日", "ja"),
    ],
)
def test_the_fifth_of_march_is_read_in_every_language(text, language):
    assert named(text, language) == [(2026, 3, 5, None)]


@pytest.mark.parametrize(
    ("text", "language", "month", "day"),
    [
        ("the first of May", "en", 5, 1),
        ("the twenty-first of May", "en", 5, 21),
        ("с первого сентября", "ru", 9, 1),
        ("к пятнадцатому октября", "ru", 10, 15),
        ("двадцать третье мая", "ru", 5, 23),
        ("з першого вересня", "uk", 9, 1),
        ("le premier mars", "fr", 3, 1),
        ("le vingt et un juin", "fr", 6, 21),
        ("am dritten Oktober", "de", 10, 3),
        ("am einunddreißigsten Dezember", "de", 12, 31),
        ("el primero de mayo", "es", 5, 1),
        ("el quince de octubre", "es", 10, 15),
        ("il due giugno", "it", 6, 2),
        ("em vinte e cinco de abril", "pt", 4, 25),
        ("في الخامس عشر من سبتمبر", "ar", 9, 15),
        ("三月五日", "zh", 3, 5),
        ("十一月二十三日", "ja", 11, 23),
    ],
)
def test_a_day_may_be_written_in_words(text, language, month, day):
    assert named(text, language) == [(None, month, day, None)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on Thursday", "en"),
        ("в четверг", "ru"),
        ("у четвер", "uk"),
        ("jeudi", "fr"),
        ("am Donnerstag", "de"),
        ("el jueves", "es"),
        ("giovedì", "it"),
        ("quinta-feira", "pt"),
        ("يوم الخميس", "ar"),
        ("목요일에", "ko"),
        ("星期四", "zh"),
        ("木曜日", "ja"),
    ],
)
def test_thursday_is_read_in_every_language(text, language):
    assert named(text, language) == [(None, None, None, 3)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5-7 March", [(None, 3, 5, None), (None, 3, 7, None)]),
        ("in May", [(None, 5, None, None)]),
        ("the second May meeting", []),
        ("a third of the March quota", [(None, 3, None, None)]),
        ("May 2027", [(2027, 5, None, None)]),
        ("They may march on.", []),
        ("2000 soldiers", []),
        ("in 2000 soldiers", [(2000, None, None, None)]),
        ("the 2024 elections", [(2024, None, None, None)]),
        ("the 1990s", []),
        ("$2000", []),
        ("resolution 1701", []),
    ],
)
def test_what_is_a_date_in_english(text, expected):
    assert named(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "language", "first", "last"),
    [
        ("tomorrow", "en", date(2026, 3, 4), date(2026, 3, 4)),
        ("yesterday", "en", date(2026, 3, 2), date(2026, 3, 2)),
        ("next month", "en", date(2026, 4, 1), date(2026, 4, 30)),
        ("last year", "en", date(2025, 1, 1), date(2025, 12, 31)),
        ("next week", "en", date(2026, 3, 8), date(2026, 3, 16)),
        ("завтра", "ru", date(2026, 3, 4), date(2026, 3, 4)),
        ("в следующем месяце", "ru", date(2026, 4, 1), date(2026, 4, 30)),
        ("le mois prochain", "fr", date(2026, 4, 1), date(2026, 4, 30)),
        ("다음 달", "ko", date(2026, 4, 1), date(2026, 4, 30)),
        ("明年", "zh", date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_a_relative_time_is_resolved_from_the_day_of_publication(text, language, first, last):
    [found] = relatives(text, language)
    assert found.days(PUBLISHED) == (first, last)


@pytest.mark.parametrize(
    ("claim", "evidence", "published", "flagged"),
    [
        ("5 March 2026", "5 March", PUBLISHED, False),
        ("5 March 2029", "5 March", PUBLISHED, True),
        ("5 March 2028", "5 March", PUBLISHED, True),
        ("5 March 2025", "5 March", PUBLISHED, False),
        ("5 March 2029", "5 March", None, False),
        ("5 March", "in March", PUBLISHED, True),
        ("March 2026", "5 March 2026", PUBLISHED, False),
        ("March 2027", "in March", PUBLISHED, False),
        ("March 2028", "in March", PUBLISHED, True),
        ("May 2030", "by 2030", PUBLISHED, True),
        ("May 2030", "by 2030, in May", PUBLISHED, False),
        ("by 2030", "in May 2030", PUBLISHED, False),
        ("Friday", "in May", PUBLISHED, True),
        ("Monday", "31 March", PUBLISHED, True),
        ("10 March", "on Tuesday", PUBLISHED, False),
        ("in 2027", "in May", PUBLISHED, True),
        ("5 March", "on Thursday in March", PUBLISHED, False),
        ("20 March", "in March, he said yesterday", PUBLISHED, False),
        ("19 March", "on a Thursday in March", PUBLISHED, False),
        ("20 March", "in March, he said last month", PUBLISHED, True),
        ("March 2026", "5 March", PUBLISHED, False),
        ("Thursday", "5 March", PUBLISHED, False),
        ("Friday", "5 March", PUBLISHED, True),
        ("Friday", "5 March 2026", None, True),
        ("Friday", "5 March", None, False),
        ("5 March 2026", "Friday", None, True),
        ("5 March 2026", "Thursday", None, False),
        ("3 March", "He spoke in Rome.", PUBLISHED, False),
        ("3 March", "He speaks on 5 March.", PUBLISHED, True),
        ("4 March", "He spoke in Rome.", PUBLISHED, True),
        ("in 2026", "He spoke in Rome.", PUBLISHED, False),
        ("in 2027", "He spoke in Rome.", PUBLISHED, True),
        ("in June", "within three months", PUBLISHED, False),
        ("15 April", "next month", PUBLISHED, True),
        ("in April", "next week", date(2026, 3, 27), False),
        ("5 March", "tomorrow", None, False),
        ("in 2027", "tomorrow", PUBLISHED, True),
        ("by 2030", "by 2030, from 2025", PUBLISHED, False),
        ("31 February", "31 February", PUBLISHED, False),
    ],
)
def test_a_date_of_a_claim_must_be_able_to_be_one_of_the_evidence(claim, evidence, published, flagged):
    found = date_differences(mentions(claim, "en"), claim, evidence, "en", published)
    assert bool(found) == flagged


def test_a_difference_of_dates_shows_what_the_evidence_names_as_finely():
    evidence = "on 5 May 2026, in the summer of 2027, tomorrow or next month"
    [found] = date_differences(mentions("6 May", "en"), "6 May", evidence, "en", PUBLISHED)
    assert found == Difference(kind="date", said="6 May", source="5 May 2026; tomorrow")


def test_two_days_in_words_share_their_month():
    assert named("с пятого по двадцать первое мая", "ru") == [(None, 5, 5, None), (None, 5, 21, None)]


def test_a_year_and_months_may_be_written_in_ideographs():
    assert named("二〇二六年三月五日", "zh") == [(2026, 3, 5, None)]
    assert named("三个月", "zh") == []


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)), st.dates())
def test_every_day_is_read_back_and_agrees_with_itself(day, published):
    text = f"{day:%d %B %Y}"
    [found] = mentions(text, "en")
    assert found == Mention(text, 0, len(text), year=day.year, month=day.month, day=day.day)
    assert date_differences([found], text, text, "en", published) == []


@given(st.text(max_size=60), st.sampled_from(["en", "ru", "fr", "ko", "zh", "ar", ""]))
def test_any_text_is_read_and_the_words_of_a_date_stand_in_it(text, language):
    assert all(text[found.start : found.end] == found.words for found in mentions(text, language))
