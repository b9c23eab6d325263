"""Checks the sector chains of an old workbook (XLS) before it is opened.

An XLS file is a small file system whose sectors point to the next one ([MS-CFB] 2.3). The library
that reads it follows a chain that bites its own tail until the memory is gone.
"""

import struct
from array import array
from collections.abc import Iterator, Sequence

from planner.imports.source import Source
from planner.imports.workbook_guard import damaged_workbook

_HEADER = struct.Struct("<24xHHHHH6xIIIIIIIII")
_HEADER_DIFAT = "<109I"
_LAST_SECTOR = 0xFFFFFFFA
_SECTOR_SHIFTS = (9, 12)


def check_chains(source: Source) -> None:
    """Raises UnusableInputError where a chain of sectors has no end or leaves the file."""
    try:
        sectors = _Sectors(source.content)
        fat = sectors.allocation_table()
        mini = sectors.numbers(sectors.chain(sectors.first_mini, fat))
        _check_no_ring(fat)
        _check_no_ring(mini)
    except (struct.error, ValueError) as error:
        raise damaged_workbook(source) from error


class _Sectors:
    """The header of a compound file and the sectors that hold its allocation tables."""

    def __init__(self, content: bytes) -> None:
        fields = _HEADER.unpack_from(content)
        self._content = content
        self._shift = fields[3]
        if self._shift not in _SECTOR_SHIFTS:
            raise ValueError("no such sector size")
        self.first_mini = fields[10]
        self._first_difat = fields[12]

    def allocation_table(self) -> Sequence[int]:
        """For each sector, the one after it in its chain."""
        return self.numbers(tuple(self._fat_places()))

    def chain(self, first: int, fat: Sequence[int]) -> list[int]:
        """The sectors of one chain. Raises ValueError where it has no end."""
        found: list[int] = []
        sector = first
        while sector < _LAST_SECTOR:
            found.append(sector)
            if len(found) > len(fat) or sector >= len(fat):
                raise ValueError("a chain leads nowhere")
            sector = fat[sector]
        return found

    def numbers(self, sectors: Sequence[int]) -> Sequence[int]:
        """The 32-bit numbers that some sectors hold, one after the other."""
        numbers = array("I")
        for sector in sectors:
            start = (sector + 1) << self._shift
            piece = self._content[start : start + (1 << self._shift)]
            numbers.extend(value for (value,) in struct.iter_unpack("<I", piece))
        return numbers

    def _fat_places(self) -> Iterator[int]:
        places = list(struct.unpack_from(_HEADER_DIFAT, self._content, _HEADER.size))
        difat, seen = self._first_difat, 0
        while difat < _LAST_SECTOR:
            entries = self.numbers((difat,))
            seen += 1
            if not entries or seen > len(self._content) >> self._shift:
                raise ValueError("the list of tables has no end")
            places.extend(entries[:-1])
            difat = entries[-1]
        return (place for place in places if place < _LAST_SECTOR)


def _check_no_ring(following: Sequence[int]) -> None:
    """Raises ValueError where following the numbers from any place would never end."""
    visited_from = array("q", [-1]) * len(following)
    for start in range(len(following)):
        place = start
        while place < len(following) and visited_from[place] < 0:
            visited_from[place] = start
            place = following[place]
        if place < len(following) and visited_from[place] == start:
            raise ValueError("a chain bites its own tail")
