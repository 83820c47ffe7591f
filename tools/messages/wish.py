"""A text as a caller wants it."""

from dataclasses import dataclass

from ...messaging.drafts.draft import Draft, compose
from ..app import App


@dataclass(frozen=True)
class Wish:
    """What a caller gave."""

    to: list[str]
    message: str
    media_urls: list[str]
    from_number: str
    group: bool

    def composed(self, app: App) -> Draft:
        """The same, checked.

        Raises:
            NotConfigured: the server cannot send.
            InvalidArguments: names all that is wrong with it.
        """
        _ = app.provider
        return compose(app.senders, self.to, self.message, self.media_urls, self.from_number, group=self.group)
