"""Prompts: found, read, rendered in a sandbox; what goes wrong is told with its line."""

import hashlib

import pytest
from drafts import DOCUMENT

from summarizer import shipped
from summarizer.chunks import split
from summarizer.document import Document
from summarizer.errors import PromptError
from summarizer.prompts import BLOCKS, list_prompts, load_prompt
from summarizer.request import Settings, first_request

WHOLE = "{% block system %}S{% endblock %}{% block user %}U{% endblock %}{% block mend %}M{% endblock %}"
SETTINGS = Settings("test-model", "json_schema")


@pytest.fixture
def own_prompt(tmp_path):
    """Write a prompt of one's own and load it."""

    def write(source, name="own.v3.jinja"):
        path = tmp_path / name
        path.write_bytes(source if isinstance(source, bytes) else source.encode())
        return load_prompt(str(path))

    return write


@pytest.fixture
def only_prompts(tmp_path, monkeypatch):
    """Ship these prompts and no others."""

    def ship(*names):
        for name in names:
            (tmp_path / name).write_text(WHOLE)
        monkeypatch.setattr(shipped, "PROMPTS", tmp_path)

    return ship


def test_the_default_prompt_asks_in_the_approved_words(assert_approved):
    system, user = first_request(load_prompt(), SETTINGS, DOCUMENT, split(DOCUMENT.text)[0]).body["messages"]

    assert_approved("diplomatic.system.txt", system["content"])
    assert_approved("diplomatic.user.txt", user["content"])


def test_the_default_prompt_asks_about_a_part_of_a_bare_text_in_the_approved_words(assert_approved):
    bare = Document(text=DOCUMENT.text)
    _, user = first_request(load_prompt(), SETTINGS, bare, split(bare.text, 250)[1]).body["messages"]

    assert_approved("diplomatic.user-part.txt", user["content"])


def test_the_default_prompt_complains_in_the_approved_words(assert_approved):
    problems = ["pledges “send aid”: attribution: Field required", "stances “is fair”: “Deby” is not in the list"]

    assert_approved("diplomatic.mend.txt", load_prompt().render("mend", {"problems": problems}))


def test_one_problem_is_not_called_problems():
    assert load_prompt().render("mend", {"problems": ["x"]}).startswith("Your answer has 1 problem:\n\n1. x\n")


def test_the_digest_is_that_of_the_files_bytes(own_prompt):
    prompt = own_prompt(WHOLE + "\r\n")

    assert prompt.digest == hashlib.sha256((WHOLE + "\r\n").encode()).hexdigest()


def test_every_shipped_prompt_loads_by_its_file_name():
    assert [load_prompt(path.stem).path for path in list_prompts()] == list_prompts()


@pytest.mark.parametrize(
    ("file_name", "name", "version"),
    [
        pytest.param("own.v3.jinja", "own", "3", id="versioned"),
        pytest.param("own.v2b.jinja", "own", "2b", id="version-with-a-letter"),
        pytest.param("own.jinja", "own", "0", id="no-version"),
        pytest.param("own.v3.jinja2", "own", "3", id="other-suffix"),
        pytest.param("my own.txt", "my own", "0", id="any-name"),
    ],
)
def test_an_own_prompt_is_loaded_by_path_and_named_after_its_file(own_prompt, file_name, name, version):
    prompt = own_prompt(WHOLE, file_name)

    assert (prompt.name, prompt.version) == (name, version)
    assert [prompt.render(block, {}) for block in BLOCKS] == ["S", "U", "M"]


def test_a_path_needs_no_folder_when_it_has_the_suffix(tmp_path, monkeypatch):
    (tmp_path / "own.jinja").write_text(WHOLE)
    monkeypatch.chdir(tmp_path)

    assert load_prompt("own.jinja").name == "own"


@pytest.mark.parametrize(
    ("asked", "file_name"),
    [
        pytest.param("brief", "brief.v10.jinja", id="newest-by-number-not-by-letter"),
        pytest.param("brief.v2", "brief.v2.jinja", id="one-version"),
        pytest.param("brief.long", "brief.long.v1.jinja", id="name-that-begins-with-another"),
    ],
)
def test_a_name_takes_the_newest_version(only_prompts, asked, file_name):
    only_prompts("brief.v1.jinja", "brief.v2.jinja", "brief.v10.jinja", "brief.long.v1.jinja")

    assert load_prompt(asked).path.name == file_name


def test_an_unknown_name_is_answered_with_the_known_ones(only_prompts):
    only_prompts("brief.v1.jinja", "long.v2.jinja")

    with pytest.raises(PromptError) as caught:
        load_prompt("breif")

    assert (
        str(caught.value) == "breif: no such prompt; there are: brief.v1, long.v2 (or give the path of a .jinja file)"
    )


@pytest.mark.parametrize(
    ("source", "line", "problem"),
    [
        pytest.param("{% block system %}\n\n{{ x", 3, "unexpected end of template", id="unclosed-expression"),
        pytest.param("{% block system %}\n{% nope %}{% endblock %}", 2, "unknown tag 'nope'", id="unknown-tag"),
        pytest.param("\n{{ 'x' | nope }}", 2, "No filter named 'nope'", id="unknown-filter"),
        pytest.param(WHOLE + "\n{% block user %}{% endblock %}", 2, "block 'user' defined twice", id="block-twice"),
    ],
)
def test_a_template_that_does_not_parse_is_told_with_its_line(own_prompt, source, line, problem):
    with pytest.raises(PromptError) as caught:
        own_prompt(source)

    assert caught.value.line == line
    assert f"own.v3.jinja, line {line}: " in str(caught.value)
    assert problem in str(caught.value)


@pytest.mark.parametrize("block", BLOCKS)
def test_a_template_without_one_of_the_blocks_is_refused(own_prompt, block):
    with pytest.raises(PromptError, match=f"lacks the block '{block}'; a prompt has the blocks system, user, mend"):
        own_prompt(WHOLE.replace(f"block {block}", "block other"))


def test_bytes_that_are_no_utf_8_are_told_with_their_place(own_prompt):
    with pytest.raises(PromptError, match=r"own\.v3\.jinja: is not UTF-8 text \(byte 2\); save it as UTF-8"):
        own_prompt(b"ab\xff" + WHOLE.encode())


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        pytest.param("missing.jinja", "No such file or directory", id="missing"),
        pytest.param("folder.jinja", "Is a directory", id="folder"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_the_reason(tmp_path, name, problem):
    (tmp_path / "folder.jinja").mkdir()

    with pytest.raises(PromptError) as caught:
        load_prompt(str(tmp_path / name))

    assert (
        str(caught.value)
        == f"{tmp_path / name}: cannot be read ({problem}); give a prompt's name, or the path of a .jinja file"
    )
    assert caught.value.line is None


@pytest.mark.parametrize(
    ("expression", "problem"),
    [
        pytest.param("{{ titel }}", "'titel' is undefined", id="unknown-variable"),
        pytest.param("{{ document.titel }}", "has no attribute 'titel'", id="unknown-field"),
        pytest.param("{{ 1 / 0 }}", "division by zero", id="arithmetic"),
        pytest.param("{{ none | length }}", "no len()", id="type"),
        pytest.param("{{ '{0}'.format() }}", "tuple index out of range", id="lookup"),
        pytest.param("{% include '/etc/passwd' %}", "no loader", id="include"),
        pytest.param("{{ ''.__class__.__mro__ }}", "unsafe", id="sandbox-class"),
        pytest.param("{{ cycler.__init__.__globals__ }}", "unsafe", id="sandbox-globals"),
        pytest.param("{{ document.update({'title': 'x'}) }}", "unsafe", id="sandbox-mutation"),
        pytest.param("{{ range(1000000000) | list }}", "Range too big", id="sandbox-range"),
    ],
)
def test_what_goes_wrong_in_rendering_is_told_with_block_and_line(own_prompt, expression, problem):
    source = WHOLE.replace("}U{", "}\n\n{% if parts %}\n" + expression + "\n{% endif %}\n{")
    prompt = own_prompt(source)

    with pytest.raises(PromptError) as caught:
        prompt.render("user", {"document": {"title": None}, "parts": 1})

    assert caught.value.line == 4
    assert "own.v3.jinja, line 4: user: " in str(caught.value)
    assert problem in str(caught.value)


def test_markup_in_the_article_is_not_escaped_or_run(own_prompt):
    prompt = own_prompt(WHOLE.replace("}U{", "}{{ text }}{"))

    assert prompt.render("user", {"text": "<b>{{ 1 + 1 }} & “x”</b>"}) == "<b>{{ 1 + 1 }} & “x”</b>"


def test_a_mend_block_that_cannot_be_rendered_shows_before_anything_is_asked(tmp_path):
    path = tmp_path / "own.jinja"
    path.write_text(
        "{% block system %}{% endblock %}{% block user %}{{ text }}{% endblock %}\n"
        "{% block mend %}{{ problem }}{% endblock %}"
    )
    with pytest.raises(PromptError, match=r"own\.jinja, line 2: mend: 'problem' is undefined"):
        load_prompt(str(path))
