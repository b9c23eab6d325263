"""The cards of a host sheet: one for each row, large for products, slim for all else."""

from collections.abc import Iterator
from typing import Final

from planner.domain.presenting import presenters
from planner.domain.rundown import Row, RowType, StartMode
from planner.domain.timing import RowTiming, Timing
from planner.exports import sheet_words as words
from planner.exports.card import PADDING, Bar, Card, Part
from planner.exports.flow import NewPage, Piece
from planner.exports.ink import GREY, WHITE
from planner.exports.product_part import HostView, linked_part, product_name, product_part
from planner.exports.rundown_cells import host_names
from planner.exports.script_text import ScriptText
from planner.exports.sheet_options import SheetOptions
from planner.exports.spans import Span, SpanLine, bold, plain
from planner.exports.text_block import TextBlock
from planner.exports.writing_lines import WritingLines
from planner.wording import dates, figures, terms

BEFORE_DAY: Final = 4.0  # points above a line that says another day begins
SLIM: Final = 1.05  # ems: the title on a slim card


def host_cards(
    view: HostView,
    timing: Timing,
    rows: tuple[Row, ...],
    *,
    numbers: dict[str, str],
    creator: str,
    options: SheetOptions,
) -> Iterator[Piece]:
    """The cards of a host's rows, with a line where another day begins or the clocks change.

    `creator` is the host's own name, which need not stand on each card.
    """
    maker = _Maker(view, timing, numbers, creator, lines=options.lines)
    shown, block = timing.local(timing.on_air), None
    for row in rows:
        if options.block_pages and row.block_id not in (None, block):
            yield NewPage()
        block = row.block_id
        times = timing.by_row[row.id]
        starts = timing.local(times.start)
        changed = starts.utcoffset() != shown.utcoffset()
        if times.slack:
            yield maker.gap(times)
        if row.type is RowType.ITEM and (starts.date() != shown.date() or changed):
            day = words.day_change(view.language, starts, clock_changed=changed)
            lines = view.set([bold(day, view.size)], view.width)
            yield TextBlock(lines, above=BEFORE_DAY, keeps_with_next=True)
            shown = starts
        yield maker.card(row, times)


class _Maker:
    """Makes the cards of one host."""

    def __init__(
        self, view: HostView, timing: Timing, numbers: dict[str, str], creator: str, *, lines: int
    ) -> None:
        self._view = view
        self._writing = self._to_write_on(lines)
        self._timing = timing
        self._numbers = numbers
        self._creator = creator
        self._presenters = presenters(view.run, timing)

    def card(self, row: Row, times: RowTiming) -> Card:
        """A row: products under a bar, all else slim."""
        offered = self._view.run.offered(row.id)
        if not offered:
            return self._slim(row, times)
        spoken = [each for each in offered if each[0].spoken]
        parts: list[Part] = []
        if len(spoken) == 1:
            title = row.title or product_name(spoken[0][1])
            parts.append(product_part(self._view, row, *spoken[0], title=title))
        else:
            parts.append(self._text_part([bold(self._title(row), 1.35 * self._view.size)]))
            for offer, product in spoken:
                name = product_name(product)
                parts.append(product_part(self._view, row, offer, product, title=name))
        linked = [each for each in offered if not each[0].spoken]
        parts += [linked_part(self._view, row, *each) for each in linked]
        if row.script:
            parts.append(Part(self._script(row)))
        return self._card(self._bar(row, times), (*parts, *self._writing))

    def gap(self, times: RowTiming) -> Card:
        """The slack or overlap before a row with a hard start."""
        slack = times.slack or 0
        size = self._view.size
        begins = dates.clock_to_the_minute(self._timing.local(times.start - slack))
        length = figures.length_in_words(self._view.language, abs(slack))
        text = f"{length} {words.gap_text(self._view.language, slack)}"
        line = words.joined((begins, text))
        span = bold(line, size) if slack < 0 else plain(line, size, color=GREY)
        return self._card(None, (self._text_part([span]),), keeps_with_next=True)

    def _label(self, text: str) -> SpanLine:
        return self._view.set([plain(text, self._view.small, color=GREY)], self._view.width)[0]

    def _slim(self, row: Row, times: RowTiming) -> Card:
        language, size = self._view.language, self._view.size
        if row.type is RowType.NOTE:
            label = terms.row_type_name(language, row.type)
            spans = [plain(label, size, color=GREY), plain(row.title, SLIM * size)]
        else:
            length = figures.length_in_words(language, times.length)
            more = words.joined((length, self._others(row)))
            named = words.joined((self._place(row, times), self._title(row)))
            spans = [bold(named, SLIM * size), plain(more, SLIM * size, color=GREY)]
        text = Part((*self._lines(spans), *self._script(row)))
        place = "" if row.type is RowType.NOTE else self._place(row, times)
        return self._card(None, (text, *self._writing), place=place)

    def _bar(self, row: Row, times: RowTiming) -> Bar:
        size = self._view.size
        minutes = figures.length_in_words(self._view.language, times.length)
        right = self._view.set([plain(minutes, size, color=WHITE)], self._view.width)[0]
        spans = [bold(self._place(row, times), size, color=WHITE)]
        if others := self._others(row):
            spans.append(plain(others, size, color=WHITE))
        room = self._view.width - 2 * PADDING - right.width - size
        return Bar(self._view.set(spans, room), right)

    def _place(self, row: Row, times: RowTiming) -> str:
        """`5 · 16:28`, with a flag where the clock is hard."""
        number = self._numbers[row.id]
        hard = f" {words.HARD}" if row.start is StartMode.HARD else ""
        clock = dates.clock_to_the_minute(self._timing.local(times.start))
        return f"{number}{hard}{words.BETWEEN}{clock}"

    def _title(self, row: Row) -> str:
        return row.title or terms.kind_name(self._view.language, row.kind)

    def _others(self, row: Row) -> str:
        """The row's hosts where they are not just this one."""
        names = host_names(self._view.run, row, self._presenters[row.id])
        return "" if names == self._creator else names

    def _text_part(self, spans: list[Span]) -> Part:
        return Part(self._lines(spans))

    def _to_write_on(self, lines: int) -> tuple[Part, ...]:
        if not lines:
            return ()
        return (Part((), code=WritingLines(self._view.width - 2 * PADDING, lines, None)),)

    def _script(self, row: Row) -> tuple[SpanLine, ...]:
        width = self._view.width - 2 * PADDING
        return ScriptText(row.script, self._view.size).lines(self._view.typesetter, width)

    def _lines(self, spans: list[Span]) -> tuple[SpanLine, ...]:
        return self._view.set(spans, self._view.width - 2 * PADDING)

    def _card(
        self,
        bar: Bar | None,
        parts: tuple[Part, ...],
        *,
        place: str = "",
        keeps_with_next: bool = False,
    ) -> Card:
        """A card; one without a bar says by its `place` what it continues."""
        continues = self._label(words.said(self._view.language, words.Word.CONTINUES))
        continued = words.said(self._view.language, words.Word.CONTINUED)
        labels = (continues, self._label(words.joined((place, continued))))
        return Card(self._view.width, bar, parts, labels, keeps_with_next=keeps_with_next)
