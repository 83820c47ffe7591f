"""A text as a caller wants it."""

from dataclasses import dataclass

from ...messaging.drafts.draft import Draft, compose
from ...messaging.drafts.naming import NO_NAMES, Names, any_name, looked_up
from ..app import App, Ctx, app_of
from ..asking.ladder import shows


@dataclass(frozen=True)
class Wish:
    """What a caller gave."""

    to: list[str]
    message: str
    media_urls: list[str]
    from_number: str
    group: bool

    async def names(self, ctx: Ctx) -> Names:
        """What the names among the recipients mean, on the rung of this call.

        Raises:
            NotConfigured: the server cannot send.
        """
        _ = app_of(ctx).provider
        if not any_name(self.to):
            return NO_NAMES
        return await app_of(ctx).guard.store.read(lambda tx: looked_up(tx, self.to, asked=shows(ctx)))

    def composed(self, app: App, names: Names) -> Draft:
        """The same, checked.

        Raises:
            InvalidArguments: names all that is wrong with it.
        """
        given = (self.to, self.message, self.media_urls, self.from_number)
        return compose(app.senders, *given, group=self.group, names=names)
