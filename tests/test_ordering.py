"""What is begun side by side is taken in order, and what is not taken does not go on."""

import asyncio

import pytest

from summarizer.ordering import in_order


def taken(work):
    """What it gives, in a loop of its own."""

    async def all_of_it():
        return [one async for one in work()]

    return asyncio.run(all_of_it())


def known(value):
    future = asyncio.get_running_loop().create_future()
    future.set_result(value)
    return future


def test_each_comes_in_the_order_given_whatever_ends_first():
    async def ends(number):
        for _ in range(10 - number):
            await asyncio.sleep(0)
        return number * number

    def begun():
        for number in range(10):
            yield f"{number}", asyncio.ensure_future(ends(number))

    assert taken(lambda: in_order(begun(), 4)) == [(f"{number}", number * number) for number in range(10)]


@pytest.mark.parametrize("ahead", [1, 3, 20])
def test_no_more_are_begun_and_not_taken_than_was_asked_for(ahead):
    async def counted():
        waiting = most = 0

        def begun():
            nonlocal waiting, most
            for number in range(10):
                waiting += 1
                most = max(most, waiting)
                yield number, known(number)

        async for number, _ in in_order(begun(), ahead):
            waiting -= 1
            yield number, most

    told = taken(counted)
    assert [number for number, _ in told] == list(range(10))
    assert told[-1][1] == min(ahead, 10)


def test_of_nothing_comes_nothing():
    assert taken(lambda: in_order([], 3)) == []


@pytest.mark.parametrize("end", ["an error", "no more wanted"])
def test_what_is_not_taken_is_cancelled_and_waited_for(end):
    ended = []

    async def work(number):
        try:
            await asyncio.sleep(0 if number == 0 else 60)
        except asyncio.CancelledError:
            await asyncio.sleep(0)
            ended.append(number)
            raise
        if end == "an error":
            raise ZeroDivisionError

    def begun():
        for number in range(5):
            yield number, asyncio.ensure_future(work(number))

    async def some():
        results = in_order(begun(), 3)
        try:
            assert await anext(results) == (0, None)
        finally:
            await results.aclose()
            assert ended == [1, 2]

    if end == "an error":
        with pytest.raises(ZeroDivisionError):
            asyncio.run(some())
    else:
        asyncio.run(some())
