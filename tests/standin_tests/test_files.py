"""The Files API of the stand-in."""

import openai
import pytest

DAY = 86_400


def test_an_uploaded_file_is_there_until_it_is_deleted(desk):
    file = desk.upload([b"one", b"two"])

    assert (file.bytes, file.filename, file.purpose, file.status) == (8, "requests.jsonl", "batch", "processed")
    assert file.expires_at - file.created_at == 30 * DAY
    assert desk.client.files.retrieve(file.id) == file
    assert desk.client.files.content(file.id).content == b"one\ntwo\n"
    assert desk.client.files.delete(file.id).deleted
    with pytest.raises(openai.NotFoundError):
        desk.client.files.retrieve(file.id)


def test_files_are_listed_newest_first_page_by_page(desk):
    made = [desk.upload([b"{}"]).id for _ in range(3)]

    first = desk.client.files.list(limit=2, purpose="batch")
    assert [file.id for file in first.data] == [made[2], made[1]]
    assert first.has_more
    second = desk.client.files.list(limit=1, after=made[1], purpose="batch")
    assert [file.id for file in second.data] == [made[0]]
    assert [file.id for file in desk.client.files.list(order="asc", after=made[0])] == made[1:]
    assert made[2] not in {file.id for file in desk.client.files.list(purpose="batch_output")}


def test_an_expired_file_is_gone(desk):
    file = desk.upload([b"{}"])
    desk.server.control({"expire_file": file.id})

    for ask in (desk.client.files.retrieve, desk.client.files.content, desk.client.files.delete):
        with pytest.raises(openai.NotFoundError):
            ask(file.id)
    assert file.id not in {one.id for one in desk.client.files.list()}


def test_a_file_expires_when_the_client_says(desk):
    file = desk.upload([b"{}"], expires_after={"anchor": "created_at", "seconds": 3600})

    assert file.expires_at - file.created_at == 3600


def test_a_file_over_the_limit_is_refused(desk):
    desk.server.control({"file_bytes": 10})

    assert desk.upload([b"123456789"]).bytes == 10
    with pytest.raises(openai.APIStatusError) as caught:
        desk.upload([b"1234567890"])
    assert caught.value.status_code == 413


@pytest.mark.parametrize(
    ("name", "purpose", "message"),
    [("requests.txt", "batch", "Must be .jsonl"), ("requests.jsonl", "fun", "'fun' is not one of")],
)
def test_a_file_that_is_no_input_is_refused(desk, name, purpose, message):
    with pytest.raises(openai.BadRequestError, match=message):
        desk.client.files.create(file=(name, b"{}"), purpose=purpose)


def test_a_file_may_be_there_though_the_upload_broke_off(desk):
    desk.server.control({"faults": [{"kind": "drop_after", "on": "upload", "count": 1}]})

    with pytest.raises(openai.APIConnectionError):
        desk.upload([b"{}"])

    (went,) = desk.since("response")
    assert went["written"] is False
    assert desk.client.files.list(limit=1).data[0].id == went["made"]


def test_a_download_breaks_off_in_the_middle(desk):
    file = desk.upload([b"{}"] * 1000)
    desk.server.control({"faults": [{"kind": "drop_middle", "on": "content", "count": 1}]})

    with pytest.raises(openai.APIConnectionError):
        desk.client.files.content(file.id)
    assert len(desk.client.files.content(file.id).content) == 3000
