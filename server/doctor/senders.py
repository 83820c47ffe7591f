"""What is sent from: the numbers, and the campaigns that local ones need."""

from ...messaging.visible import one_line
from ...provider.numbers import display, is_toll_free
from ...provider.simulator.app import SECOND_SENDING_NUMBER, SENDING_NUMBER
from ...provider.wire.documented import Campaign
from .findings import Finding, Patient, worst

_SET = (
    "Set BULKVS_FROM to a number of the account, or to several, comma-separated. Texts then go out from the first"
    " unless a call names another of them, and from no other number."
)
_REGISTER = (
    "Register a campaign in the provider's portal and wait for its approval, or send from a toll-free number,"
    " which needs a verification instead."
)


async def check_senders(patient: Patient) -> Finding:
    """Whether what is sent from can be a number of the account."""
    if skipped := patient.lacks("from_numbers", "sandbox"):
        return skipped
    settings = patient.settings
    numbers = settings.from_numbers or ((SENDING_NUMBER,) if settings.sandbox else ())
    if not numbers:
        status = "ok" if settings.read_only else "warning"
        told = "BULKVS_FROM is not set: each send has to name the number it goes out from, any of the account's."
        return Finding(status, told, _SET if status == "warning" else "")
    kinds = {number: kind_of(number) for number in numbers}
    wrong = [
        *(_no_number(number) for number, kind in kinds.items() if not kind),
        *(_not_simulated(number) for number in numbers if settings.sandbox and number not in _SIMULATED),
    ]
    told = [f"{display(number)} ({kind})" for number, kind in kinds.items() if kind]
    return worst(wrong, f"{', '.join(told)}; the first is the default." if told[1:] else f"{''.join(told)}.")


_SIMULATED = (SENDING_NUMBER, SECOND_SENDING_NUMBER)


def kind_of(number: str) -> str:
    """Toll-free or local; empty for a number that the numbering plan does not have."""
    import phonenumbers

    parsed = phonenumbers.parse(number, "US")
    if not phonenumbers.is_valid_number(parsed):
        return ""
    return "toll-free" if is_toll_free(number) else "local"


def _no_number(number: str) -> Finding:
    return Finding(
        "warning",
        f"BULKVS_FROM names {display(number)}, which is no number of the North American numbering plan.",
        "Compare it with the numbers in the provider's portal.",
    )


def _not_simulated(number: str) -> Finding:
    return Finding(
        "warning",
        f"BULKVS_FROM names {display(number)}, which the sandbox's account lacks: its sends will be refused.",
        f"Leave BULKVS_FROM out in the sandbox, or set it to {SENDING_NUMBER}.",
    )


async def check_campaigns(patient: Patient) -> Finding:
    """Whether local numbers can send: they need an approved campaign."""
    campaigns = patient.campaigns
    if campaigns is None:
        return Finding("skipped", "The account could not be read.")
    waiting = [c for c in campaigns if not c.approved]
    told = f"{len(campaigns) - len(waiting)} approved" + (
        f"; not approved: {_named(waiting)}." if waiting else "."
    )
    if len(waiting) < len(campaigns):
        return Finding("ok", told)
    told = f"No campaign is approved: {_named(waiting)}." if waiting else "The account has no campaign."
    if not _needed(patient):
        return Finding("ok", f"{told} None is needed for what is sent from here.")
    return Finding("failed", f"{told} A text from a local number will be refused.", _REGISTER)


def _needed(patient: Patient) -> bool:
    """Whether a local number may be sent from."""
    senders = patient.settings.from_numbers
    return not patient.settings.read_only and (not senders or any(kind_of(n) != "toll-free" for n in senders))


def _named(campaigns: list[Campaign]) -> str:
    names = [one_line(campaign.campaign_id, 64) for campaign in campaigns]
    return ", ".join(names[:10]) + (f" and {len(names) - 10} more" if len(names) > 10 else "")
