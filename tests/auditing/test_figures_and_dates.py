import re

import pytest

from summarizer import Document
from summarizer.auditing import audit
from summarizer.lexicon.date_words import WEEKDAYS
from summarizer.lexicon.number_words import IDEOGRAPHS, KOREAN_COUNTERS, KOREAN_COUNTS


def marked(text, kind, language="en"):
    return [mark.text for mark in audit(Document(text=text, language=language)).marks if mark.kind == kind]


@pytest.mark.parametrize(
    ("text", "figures", "dates"),
    [
        ("It cost $20 million.", ["$20 million"], []),
        ("At least 40 people came on 5 March 2026.", ["At least 40"], ["5 March 2026"]),
        ("Output fell by 7.5% in May.", ["7.5%"], ["May"]),
        ("Two ships sank on Monday.", ["Two"], ["Monday"]),
        ("One of them was the first.", [], []),
        ("Between 10 and 15 boats left.", ["10 and 15"], []),
        ("In 2019 it was 3,000 tonnes.", ["3,000 tonnes"], ["2019"]),
        ("They may march on.", [], []),
        ("On 5 March 2026 two ships sank.", ["two"], ["5 March 2026"]),
        ("Orlin came on Monday, after Tuesday’s talks.", [], ["Monday", "Tuesday"]),
        ("They left on Monday, 5 March.", [], ["Monday", "5 March"]),
        ("The two sides met two others of its five members.", ["two"], []),
        ("The two sides met the other five members.", [], []),
        ("The 8 members met these twelve and those thirteen.", ["8", "thirteen"], []),
        ("The two million tonnes took the three days.", ["two million tonnes", "three days"], []),
    ],
)
def test_figures_are_marked_with_their_unit_and_bound_and_dates_apart(text, figures, dates):
    assert (marked(text, "figure"), marked(text, "date")) == (figures, dates)


def test_a_figure_far_along_a_long_sentence_is_read():
    text = f"{'and then they went on and on ' * 12}until $3 billion was spent by 4 June 2025."
    assert marked(text, "figure") == ["$3 billion"]
    assert marked(text, "date") == ["4 June 2025"]


def test_every_figure_of_a_sentence_is_read_however_far_apart():
    text = f"Norland sent 20 doctors {'to the villages along the river ' * 8}and 30 nurses."
    assert marked(text, "figure") == ["20", "30"]


@pytest.mark.parametrize(
    ("language", "text", "figures", "dates"),
    [
        ("ko", "3월 5일 배 두 척이 떠났다.", ["두"], ["3월 5일"]),
        ("ko", "2026년에 배가 떠났다.", [], ["2026년"]),
        ("ko", "배는 5일 떠났다.", [], ["5일"]),
        ("ko", "배는 5월에 떠났다.", [], ["5월"]),
        ("ko", "배는 98년에 떠났다.", ["98년"], []),
        ("ko", "배 20척이 떠났다.", ["20"], []),
        ("ko", "1997 회의에 3만 명이 왔다.", ["3만"], ["1997"]),
        ("ko", "백억 달러를 냈다.", ["백억 달러"], []),
        ("ko", "십조 원이 든다.", ["십조 원"], []),
        ("ko", "오만 명이 왔다.", ["오만"], []),
        ("ko", "½ 이상이 왔다.", ["½ 이상"], []),
        ("ko", "첫 번째 회의에 장관은 왔다.", [], []),
        ("zh", "3月5日两艘船离开。", ["两"], ["3月5日"]),
        ("zh", "三月五日有两人。", ["两"], ["三月五日"]),
        ("zh", "3月5日200人到场。", ["200"], ["3月5日"]),
        ("zh", "200人3月5日到场。", ["200"], ["3月5日"]),
        ("zh", "2019年船离开。", [], ["2019年"]),
        ("zh", "船5号离开。", [], ["5号"]),
        ("zh", "二〇二六年船离开。", [], ["二〇二六年"]),
        ("zh", "超过三千人到场。", ["超过三千"], []),
        ("zh", "1997会议花了一百亿美元。", ["一百亿美元"], ["1997"]),
        ("zh", "第一次会议。部长来了。", [], []),
        ("ja", "3月5日に船が二隻出た。", ["二"], ["3月5日"]),
        ("ja", "船は5日に出た。", [], ["5日"]),
        ("ja", "3月5日200人が来た。", ["200"], ["3月5日"]),
        ("ja", "百億円を出した。", ["百億円"], []),
        ("ja", "第一回会議に大臣が来た。", [], []),
    ],
)
def test_figures_and_dates_of_languages_without_spaces_are_marked(language, text, figures, dates):
    assert (marked(text, "figure", language), marked(text, "date", language)) == (figures, dates)


@pytest.mark.parametrize("language", ["ko", "zh", "ja"])
def test_every_weekday_of_a_language_without_spaces_is_a_date(language):
    assert len(WEEKDAYS[language].split()) == 7
    for day in WEEKDAYS[language].replace("/", " ").split():
        assert marked(f"{day}。", "date", language) == [day]


def test_every_korean_number_before_every_counter_is_a_figure():
    for number in KOREAN_COUNTS:
        for counter in re.sub(r"\(\?[!=].*?\)", "", KOREAN_COUNTERS).split("|"):
            (figure,) = marked(f"그들은 {number} {counter} 보냈다.", "figure", "ko")
            assert figure in (number, f"{number} {counter}")


@pytest.mark.parametrize("language", ["zh", "ja"])
def test_every_number_in_ideographs_is_a_figure(language):
    for sign, value in IDEOGRAPHS.items():
        number = sign if 2 <= value <= 10 else f"{sign}五" if value < 2 else f"五{sign}"
        assert marked(f"有{number}人。", "figure", language) == [number]
