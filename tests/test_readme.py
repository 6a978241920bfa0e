"""What the README says of the library is what the library does."""

import re
import runpy
from pathlib import Path

import orjson
from doubles import completion
from drafts import DOCUMENT, draft

from summarizer import Document

README = Path(__file__).parent.parent / "README.md"


def test_the_python_of_the_readme_runs_and_gives_what_its_comments_say(loopback, monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("OPENAI_BASE_URL", loopback(body=orjson.dumps(completion(draft()))).base_url)
    monkeypatch.chdir(tmp_path)
    Path("article.txt").write_text(f"---\ntitle: Wells\ndate: 2024-05-03\n---\n{DOCUMENT.text}", encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    # As in an interactive session, which shows values.
    Path("snippet.py").write_text(
        re.sub(r"^(locate\(.*\))  #", r"print(repr(\1))  #", code, flags=re.MULTILINE), "utf-8"
    )

    document = runpy.run_path("snippet.py")["document"]

    assert document == Document(
        text=DOCUMENT.text, title="Wells", published="2024-05-03", outlet="Harbour Wire", file="article.txt"
    )
    promised = re.findall(r"# (\w+\(.*\)|\w+: .*)$", code, re.MULTILINE)
    given = capsys.readouterr().out.splitlines()
    assert len(promised) == 5
    assert [
        line[: len(said) - 2] + "…)" if said.endswith("…)") else line
        for line, said in zip(given, promised, strict=True)
    ] == promised
