"""Hours in which nobody is texted, by the recipient's clock.

Solicitations are allowed from 8:00 to 21:00 at the called party's location (47 CFR 64.1200(c)(1)); which window
holds for which messages is the operator's to say. A number's clock is that of its area code, ported or not.
An area code can lie in several zones, in each of which the window must then be open: quiet hours are longer by
what the clocks differ. A toll-free number lies nowhere: the window must be open on both coasts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ..area_codes import zones_of

_COASTS = ("America/New_York", "America/Los_Angeles")
_WRITTEN = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*-\s*([01]?\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True)
class QuietHours:
    """From `start` to `end`, over midnight where the start is later."""

    start: time
    end: time

    @classmethod
    def parse(cls, written: str) -> "QuietHours":
        """The window of a text such as "21:00-08:00".

        Raises:
            ValueError: for anything else, and where both ends are the same.
        """
        found = _WRITTEN.fullmatch(written.strip())
        if not found:
            raise ValueError("must look like 21:00-08:00")
        hours = [int(part) for part in found.groups()]
        start, end = time(hours[0], hours[1]), time(hours[2], hours[3])
        if start == end:
            raise ValueError("must begin and end at different times")
        return cls(start, end)

    def covers(self, clock: time) -> bool:
        """Whether it is quiet at this time of day."""
        if self.start < self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}"


def next_permitted(quiet: QuietHours, number: str, moment: datetime) -> datetime:
    """When `number` may next be texted, in its own local time: `moment` itself, or the end of the quiet hours."""
    zones = [ZoneInfo(name) for name in zone_names(number)]
    candidates = [moment, *sorted(end for zone in zones for end in _ends(quiet, zone, moment))]
    for candidate in candidates:
        if candidate >= moment and not any(quiet.covers(candidate.astimezone(zone).time()) for zone in zones):
            return candidate.astimezone(zones[0])
    # The zones' quiet hours leave no common moment: the last end is the best that can be said.
    return candidates[-1].astimezone(zones[0])


def _ends(quiet: QuietHours, zone: ZoneInfo, moment: datetime) -> Iterator[datetime]:
    """When the quiet hours of the next days end; twice on a day on which the clocks go back over that time."""
    for day in range(3):
        local = moment.astimezone(zone) + timedelta(days=day)
        for fold in (0, 1):
            yield datetime.combine(local.date(), quiet.end, zone).replace(fold=fold).astimezone(UTC)


def zone_names(number: str) -> tuple[str, ...]:
    """The time zones that an 11-digit number may be in, by its area code; the first is the likeliest.

    Both coasts for an area code that is toll-free, otherwise without a place, or unknown. The mainland is enough:
    nearly everybody lives on it, and from Guam to Newfoundland a night would leave about two hours of the day.
    """
    # Never by the exchange: libraries list those of landlines, and a mobile number would get one zone of several.
    return zones_of(number[1:4]) or _COASTS
