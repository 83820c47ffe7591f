"""Addresses that are handed to the provider: media it fetches, webhooks it posts to."""

from urllib.parse import SplitResult, urlsplit

from ..provider.endpoint import is_loopback

URL_LIMIT = 2048
"""Characters; longer addresses are cut by some carriers and proxies."""


def check_media_url(url: str) -> str:
    """`url`, if the provider can fetch a picture from it.

    Raises:
        ValueError: says why not, without repeating it.
    """
    if url[:5].lower() == "data:":
        raise ValueError("is a data: URL; the provider fetches media itself, so upload it and give an https URL")
    if "://" not in url:
        raise ValueError("is not a URL; the provider fetches media itself, so give a public https URL, not a path")
    parts = _checked(url)
    if parts.scheme != "https":
        raise ValueError("must start with https://")
    return url


def check_webhook_url(url: str, *, allow_http: bool = False) -> str:
    """`url`, if inbound messages can safely be posted to it. http only for loopback, or where it is allowed.

    Raises:
        ValueError: says why not, without repeating it.
    """
    parts = _checked(url)
    if parts.scheme == "https":
        return url
    if parts.scheme == "http" and (allow_http or is_loopback(parts.hostname or "")):
        return url
    raise ValueError("must start with https://, since what travels to it can be read by others otherwise")


def _checked(url: str) -> SplitResult:
    if len(url) > URL_LIMIT:
        raise ValueError(f"is longer than {URL_LIMIT} characters")
    # Before parsing, which would silently drop tabs and line ends.
    if any(c.isspace() or not c.isprintable() for c in url):
        raise ValueError("contains white space or control characters")
    if not url.isascii() or "\\" in url:
        raise ValueError("contains characters that a URL cannot have; percent-encode them (a host: in xn-- form)")
    return _parts(url)


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise ValueError("is not a valid URL") from None
    if parts.username is not None or parts.password is not None:
        raise ValueError("contains credentials; leave them out")
    if not parts.hostname:
        raise ValueError("names no host" if parts.scheme in ("http", "https") else "must start with https://")
    return parts
