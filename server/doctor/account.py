"""The account: whether the provider answers, to these credentials, and why not."""

import socket
import ssl
from collections.abc import Iterator

import httpx2

from ...messaging.visible import one_line
from ...provider.client import ProviderClient
from ...provider.errors import NotConfigured, ProviderError
from ..parts import provider_client
from ..settings import Settings
from .findings import Finding, Glimpse, Patient, within

_DNS = "Check the network of this machine and the host in BULKVS_BASE_URL."
_TLS = (
    "If a proxy or a scanner of your network opens encrypted connections, add its certificate to those that this"
    " machine trusts; a wrong system clock has the same effect."
)
_LISTENS = "Check the host and port of BULKVS_BASE_URL, and whether a firewall is in between."
_SILENT = "Check the network and its firewall; if the provider is slow only, run doctor again later."
_PROXY = "Check the proxy variables (HTTPS_PROXY, ALL_PROXY), or except the host with NO_PROXY."
_READ = "Read what the provider says, and look at the account and BULKVS_BASE_URL; its support knows more."
_PAGE = (
    "Open a web page in a browser on this network and sign in where it asks to; check that BULKVS_BASE_URL is the"
    " address of the messaging API."
)


async def check_account(patient: Patient) -> Finding:
    """One read of the account, the same way as the server's."""
    settings = patient.settings
    if skipped := patient.lacks("sandbox", *(() if settings.sandbox else ("username", "token", "base_url"))):
        return skipped
    try:
        async with account_of(patient) as client:
            patient.campaigns = await client.list_campaigns()
    except ProviderError as error:
        return refused(error, patient)
    except NotConfigured as error:
        return Finding("failed", error.report.message, error.report.next_step)
    if settings.sandbox:
        return Finding("ok", "The sandbox: a simulator answers, nothing is really sent.")
    return Finding("ok", f"The provider at {_host(settings)} accepts the username and the token.")


def account_of(patient: Patient) -> ProviderClient:
    """The client that the server would use, with a shorter patience."""
    settings = patient.settings
    if settings.sandbox:
        from ..sandbox.in_process import sandbox_client

        return sandbox_client(patient.patience)

    async def on_response(response: httpx2.Response) -> None:
        date, kind = (response.headers.get(name, "") for name in ("date", "content-type"))
        patient.glimpses.append(Glimpse(patient.machine.now(), date, kind))

    return provider_client(settings, patient.patience, on_response)


def refused(error: ProviderError, patient: Patient) -> Finding:
    """The provider's refusal or silence, and its reason where one can be made out."""
    report = error.report
    reason, step = _reason(error, patient)
    because = f" ({reason})" if reason else ""
    words = one_line(report.provider_message or "", 200)
    said = f' The provider says: "{words}".' if words and not reason else ""
    return Finding("failed", f"{report.message.rstrip('.')}{because}.{said}", step or report.next_step)


def _reason(error: ProviderError, patient: Patient) -> tuple[str, str]:
    """What lies behind an error that can have several reasons, and the next step; both empty where nothing more is
    known."""
    code = error.report.code
    if code == "rejected_by_provider":
        return "", _READ
    if code == "unreadable_response":
        page = patient.glimpses and "html" in patient.glimpses[-1].content_type
        return (
            ("a web page came instead, such as that of a proxy or a captive portal", _PAGE) if page else ("", "")
        )
    if code == "timeout":
        return f"waited {patient.patience:g} s", _SILENT
    return broken_connection(error, _host(patient.settings)) if code == "provider_unavailable" else ("", "")


def broken_connection(error: BaseException, host: str) -> tuple[str, str]:
    """Why no connection to `host` came about, and the next step; both empty where that cannot be made out."""
    known = (_meaning(cause, host) for cause in _causes(error))
    return next((meaning for meaning in known if meaning), ("", ""))


def _meaning(cause: BaseException, host: str) -> tuple[str, str] | None:
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"TLS: the certificate of {host} is not trusted: {one_line(cause.verify_message, 120)}", _TLS
    meanings: dict[type[BaseException], tuple[str, str]] = {
        socket.gaierror: (f"DNS: the name {host} cannot be looked up", _DNS),
        ssl.SSLError: (f"TLS: no encrypted connection to {host} came about", _TLS),
        httpx2.ProxyError: ("the proxy did not let it through", _PROXY),
        ConnectionRefusedError: (f"refused: nothing listens at {host}", _LISTENS),
        httpx2.ConnectTimeout: (f"no connection to {host} in time", _SILENT),
    }
    return next((meaning for kind, meaning in meanings.items() if isinstance(cause, kind)), None)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Everything that an exception arose from, the deepest first."""
    for cause in (error.__cause__ or error.__context__, *within(error)):
        if cause is not None:
            yield from _causes(cause)
    yield error


def _host(settings: Settings) -> str:
    return httpx2.URL(settings.base_url).netloc.decode()
