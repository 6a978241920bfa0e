"""Copies of one story are found; other stories, and communiqués of one frame, are not taken for copies."""

import subprocess
import sys
from itertools import combinations

import pytest
import stories

from summarizer.corpus import SAME_STORY, fingerprint, likeness

VERSIONS = {"as the agency sent it": stories.WIRE, **stories.COPIES}


def like(one, other):
    return likeness(fingerprint(one).signature, fingerprint(other).signature)


def share_a_band(one, other):
    return not set(fingerprint(one).bands).isdisjoint(fingerprint(other).bands)


@pytest.mark.parametrize(("one", "other"), list(combinations(VERSIONS, 2)))
def test_copies_of_one_story_are_found(one, other):
    assert VERSIONS[one] != VERSIONS[other]
    assert like(VERSIONS[one], VERSIONS[other]) >= SAME_STORY
    assert share_a_band(VERSIONS[one], VERSIONS[other])


def test_a_copy_is_found_in_a_language_without_spaces_between_words():
    assert like(stories.WIRE_JA, stories.COPY_JA) >= SAME_STORY
    assert share_a_band(stories.WIRE_JA, stories.COPY_JA)


@pytest.mark.parametrize(
    ("one", "other"),
    [(stories.WIRE, stories.SAME_EVENT), (stories.WIRE_JA, stories.SAME_EVENT_JA)],
    ids=["English", "Japanese"],
)
def test_two_reports_of_one_event_are_two_stories(one, other):
    assert like(one, other) < 0.1


@pytest.mark.parametrize("pair", [stories.COMMUNIQUES, stories.COMMUNIQUES_JA], ids=["English", "Japanese"])
def test_communiques_of_one_frame_with_other_figures_are_two_stories(pair):
    assert like(*pair) < SAME_STORY - 0.15


def test_figures_count_for_more_than_words():
    frame = "The ministry said that {} lorries had crossed the bridge at the northern end of the lake since Monday."
    assert like(frame.format(12), frame.format(15)) < like(frame.format("twelve"), frame.format("fifteen"))


@pytest.mark.parametrize(
    "other",
    [
        "“THE Ministers—met on\n Tuesday”, the 27 of them; in Geneva",
        "The ministers met on Tuesday the ２７ of them in Geneva",
    ],
    ids=["case, punctuation, white space", "full-width figures"],
)
def test_what_is_not_words_does_not_count(other):
    assert fingerprint(other) == fingerprint("The ministers met on Tuesday, the 27 of them in Geneva.")


def test_a_text_has_one_fingerprint_whatever_the_order_of_its_beginning_and_end():
    words = stories.WIRE.split()
    assert like(stories.WIRE, " ".join(words[150:] + words[:150])) > 0.9


def test_a_fingerprint_is_small_and_its_bands_fit_a_database():
    found = fingerprint(stories.WIRE)
    assert len(found.signature) == 256
    assert len(found.bands) == 32
    assert all(-(2**63) <= band < 2**63 for band in found.bands)


@pytest.mark.parametrize("text", ["", "  \n", "… — !", "___"])
def test_texts_without_words_are_like_nothing(text):
    assert fingerprint(text).bands == ()
    assert like(text, text) == 0.0
    assert like(text, stories.WIRE) == 0.0


def test_short_texts_are_copies_only_when_they_are_equal():
    assert like("Talks fail", "talks FAIL") == 1.0
    assert like("Talks fail", "Talks resume") == 0.0


def test_a_fingerprint_is_the_same_in_every_process():
    program = "from summarizer.corpus import fingerprint; print(fingerprint('Talks on grain, 12 May').bands[:2])"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert outputs == {f"{fingerprint('Talks on grain, 12 May').bands[:2]}\n"}
