"""Why a send was refused: what the provider shows of the number or of the account, in at most two reads."""

import re
from typing import NamedTuple

import anyio

from ...provider.client import ProviderClient
from ...provider.errors import (
    AccountRestricted,
    CampaignNotFound,
    NumberNotFound,
    ProviderError,
    SenderConflict,
    SenderNotEnabled,
)
from ...provider.numbers import display
from ...provider.wire.inventory import AccountDetail, AccountNumber
from .standing import Around, can_send, reason, remedy, why_not

EXPLAINED = frozenset({AccountRestricted.code, SenderNotEnabled.code, SenderConflict.code})
"""The refusals whose cause lies in the number or in the account."""


class Cause(NamedTuple):
    """What was read.

    Attributes:
        next_step: What to do, where a cause was read; else what was seen to be well.
        found: Whether a cause was read.
        unable: Why the number cannot text, as a clause; empty where it can, None where that was not seen.
    """

    next_step: str
    found: bool
    unable: str | None = None


async def diagnosed(
    provider: ProviderClient, sender: str, code: str, seconds: float, *, mms: bool, settable: bool
) -> Cause | None:
    """What explains a refusal, or that nothing that was read does; None where nothing could be read in time."""
    cause: Cause | None = None
    with anyio.move_on_after(seconds):
        try:
            if code == AccountRestricted.code:
                cause = _of_account(await provider.account_detail(), mms=mms)
            else:
                cause = await _of_number(provider, sender, mms=mms, settable=settable)
        except ProviderError:
            return None
    return cause


def amount(written: str) -> float | None:
    """So much money, whatever its sign; None where it is no amount."""
    try:
        return float(re.sub(r"[^0-9.-]", "", written))
    except ValueError:
        return None


def used_up(detail: AccountDetail) -> bool | None:
    """Whether no money is left; None where the balance could not be read."""
    balance = amount(detail.balance)
    return None if balance is None else balance <= 0


def _of_account(detail: AccountDetail, *, mms: bool) -> Cause:
    service, name = (detail.mms, "MMS") if mms else (detail.sms, "SMS")
    if service is False:
        return Cause(f"{name} is off for the whole account: enable it in the provider's portal.", found=True)
    if used_up(detail):
        return Cause("The account's balance is used up: add funds in the provider's portal.", found=True)
    seen = [f"{name} is enabled for the account"] if service else []
    seen += ["its balance is not used up"] if used_up(detail) is False else []
    return Cause(_nothing_wrong(seen), found=False)


async def _of_number(provider: ProviderClient, sender: str, *, mms: bool, settable: bool) -> Cause:
    try:
        number = await provider.find_number(sender)
    except NumberNotFound:
        return Cause(
            f"The account has no number {display(sender)}: set BULKVS_FROM to numbers that it has (list_numbers"
            " shows them).",
            found=True,
            unable="the account does not have it",
        )
    around = await _campaign_of(provider, number)
    if why := why_not(number, around):
        clause, step = reason(number, why), remedy(why, around, settable=settable)
        told = f"{display(sender)}: {clause}. {step}"
        return Cause(told, found=True, unable=None if can_send(why) is None else clause)
    if mms and number.mms is False:
        told = f"MMS is off for {display(sender)}: switch it on in the provider's portal, or send the text alone."
        return Cause(told, found=True, unable="")
    return Cause(_nothing_wrong(_well(number, around)), found=False, unable="")


async def _campaign_of(provider: ProviderClient, number: AccountNumber) -> Around:
    if number.campaign is None:
        return Around()
    try:
        # Of one that has none, all of them: those that it could belong to.
        return Around(campaigns=await provider.list_campaigns(number.campaign))
    except CampaignNotFound:
        return Around(campaigns=[])
    except ProviderError:
        return Around()


def _well(number: AccountNumber, around: Around) -> list[str]:
    campaign = around.campaign(number.campaign or "")
    return ["SMS is on for it", *([f"its campaign {campaign.campaign_id} is approved"] if campaign else [])]


def _nothing_wrong(seen: list[str]) -> str:
    what = " and ".join(seen)
    return f"Read just now: {what}; nothing wrong was seen." if seen else "Nothing of it could be read just now."
