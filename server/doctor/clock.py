"""The clock and the time zones, on which quiet hours, limits and approvals rest."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

from ...messaging.brakes.quiet_hours import zone_names
from ...provider.numbers import display
from .findings import Finding, Patient, worst

TOLERATED = timedelta(minutes=2)
_GRAVE = timedelta(hours=1)

_SYNCHRONISE = "Let this machine set its clock from the network (NTP), then restart the server."
_ZONES = "Install the zone data again: uvx --reinstall bulkvs-mcp, or pip install --force-reinstall tzdata."


async def check_clock(patient: Patient) -> Finding:
    """This machine's time against the provider's, and whether the zones of the senders are known."""
    now = patient.machine.now().astimezone()
    own = f"This machine's time zone is UTC{now:%z}."
    try:
        ZoneInfo("America/New_York")
        zones = {display(n): ", ".join(zone_names(n)) for n in patient.settings.from_numbers}
    except Exception as missing:  # noqa: BLE001 (the libraries raise whatever their files lead to)
        told = f"The time zone data cannot be read ({type(missing).__name__}), so quiet hours cannot be kept."
        return worst([Finding("failed", told, _ZONES), *_drift(patient)], own)
    there = "".join(f" {number}: {names}." for number, names in zones.items())
    return worst(list(_drift(patient)), f"{_compared(patient)} {own}{there}")


def _drift(patient: Patient) -> Iterator[Finding]:
    difference = _difference(patient)
    if difference is None or abs(difference) <= TOLERATED:
        return
    way = "ahead of" if difference > timedelta(0) else "behind"
    told = (
        f"This machine's clock is {_span(abs(difference))} {way} the provider's; quiet hours and limits go by it."
    )
    yield Finding("failed" if abs(difference) > _GRAVE else "warning", told, _SYNCHRONISE)


def _compared(patient: Patient) -> str:
    difference = _difference(patient)
    if difference is None:
        return "Not compared, as no answer of the provider says its time."
    return "The clock agrees with the provider's." if abs(difference) <= TOLERATED else ""


def _difference(patient: Patient) -> timedelta | None:
    """How far this machine is ahead of the last answer that came; None where none says its time."""
    for glimpse in reversed(patient.glimpses):
        if (said := _moment(glimpse.date)) is not None:
            return glimpse.came - said
    return None


def _moment(date: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(date)
    except (ValueError, OverflowError):
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC)


def _span(difference: timedelta) -> str:
    minutes = round(difference.total_seconds() / 60)
    return f"{minutes} minutes" if minutes < 120 else f"{round(minutes / 60)} hours"
