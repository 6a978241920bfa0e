"""Results to be evaluated: a run's folder, a file of them or a folder of files; read one at a time."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import orjson
from pydantic import ValidationError

from summarizer.errors import InputError, what_is_wrong
from summarizer.evaluation.records import Place, files, json_object, lines, whole
from summarizer.result import Result

_RUN, _IN_A_RUN = "run.json", "results.jsonl"
_REMEDY = "give a run's folder, a .jsonl file of results or a folder of .json results"


class Results:
    """Results in the order they stand in; of several about one document the first.

    A document goes by its id, and by the name, with or without suffix, of the file it came from or its result is in
    where no other goes by it.

    Attributes:
        duplicates: places of further results about a document.
        digest: SHA-256 of what the results say, in order: the same in one file or many, and in whatever folder they or
            their documents' files are.

    Raises:
        InputError: the path cannot be read, or a record in it is no result.
    """

    def __init__(self, path: Path) -> None:
        self._in_a_run = (path / _RUN).is_file() or (path / _IN_A_RUN).is_file()
        self.path = path / _IN_A_RUN if self._in_a_run else path
        if not self.path.exists() and path.exists():
            raise InputError(str(path), "is a run that has no results yet", "go on with the run, or collect its batch")
        self.duplicates: list[Place] = []
        self._places: dict[str, Place] = {}
        files: defaultdict[str, set[str]] = defaultdict(set)
        said = hashlib.sha256()
        for place, raw in self._records():
            document, file, told = _told(place, raw)
            if document in self._places:
                self.duplicates.append(place)
            else:
                self._places[document] = place
                said.update(told)
                for named in (file, None if place.line else place.path):
                    for name in (named.stem, named.name) if named else ():
                        files[name].add(document)
        if not self._places:
            raise InputError(str(path), "holds no results", _REMEDY)
        self.digest = said.hexdigest()
        own = {name: next(iter(some)) for name, some in files.items() if len(some) == 1 and name not in self._places}
        self._called = own | {document: document for document in self._places}
        self._names: defaultdict[str, list[str]] = defaultdict(list)
        for name, document in own.items():
            self._names[document].append(name)

    def __iter__(self) -> Iterator[Result]:
        for document in self._places:
            yield self[document]

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, document: str) -> bool:
        return document in self._places

    def __getitem__(self, document: str) -> Result:
        place = self._places[document]
        try:
            return Result.model_validate_json(place.bytes())
        except ValidationError as error:
            raise InputError(str(place), f"is not a result ({what_is_wrong(error)})", _REMEDY) from error

    @property
    def documents(self) -> list[str]:
        """Ids of the documents, in order."""
        return list(self._places)

    @property
    def run(self) -> Path | None:
        """The run's folder; None where the results do not come from one."""
        return self.path.parent if self._in_a_run else None

    def names(self, document: str) -> tuple[str, ...]:
        """What a document may be called in references."""
        return (document, *self._names.get(document, ()))

    def shown(self, document: str) -> str:
        """A document's id, with the shortest other name it goes by."""
        return f"{document} ({min(others, key=len)})" if (others := self._names.get(document)) else document

    def called(self, name: str) -> str | None:
        """The id of the document that a reference calls so, None if there is none."""
        return self._called.get(name)

    def _records(self) -> Iterator[tuple[Place, bytes]]:
        if self.path.is_dir():
            paths = (path for path in files(self.path) if path.suffix.lower() == ".json")
            yield from ((place := whole(path), place.bytes()) for path in paths)
        elif self.path.suffix.lower() in (".jsonl", ".ndjson"):
            yield from lines(self.path)
        elif self.path.suffix.lower() == ".json":
            yield (place := whole(self.path)), place.bytes()
        else:
            raise InputError(str(self.path), "holds no results" if self.path.exists() else "not found", _REMEDY)


def _told(place: Place, raw: bytes) -> tuple[str, Path | None, bytes]:
    """The id of a result's document, the file it came from where that held no other, and all that the result says.

    Of that file's path it says no more than the name.
    """
    value = json_object(raw)
    document = value.get("document") if not isinstance(value, str) else None
    if isinstance(value, str) or not isinstance(document, dict) or not isinstance(document.get("id"), str):
        problem = value if isinstance(value, str) else "is not a result (it has no document with an id)"
        raise InputError(str(place), problem, _REMEDY)
    named = document.get("file")
    file = Path(named) if isinstance(named, str) and named else None
    told = {**value, "document": {**document, "file": file.name if file else None}}
    return document["id"], file, orjson.dumps(told, option=orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE)
