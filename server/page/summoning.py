"""Whether a page reaches a person now: a tab that is there already, or a window that can be opened before them."""

import logging
from dataclasses import dataclass

from ..doors.listening import CannotListen
from .opener import Opener, put_away_forgotten
from .serving import Page

_logger = logging.getLogger(__name__)


@dataclass
class Summoner:
    """Calls a person to the page.

    Attributes:
        opener: What shows a file in their browser; None where no window can appear before anybody.
    """

    page: Page
    opener: Opener | None

    async def __call__(self) -> bool:
        """Whether a page reaches a person now; for that a window is opened, at most one a minute.

        None is opened while a tab of this record is connected, of whichever server: its title says that somebody
        waits.

        Raises:
            StoreUnavailable: the record cannot be read or written.
        """
        if await self.page.tabs.is_there():
            return True
        return self.opener is not None and await self._open(self.opener)

    async def _open(self, opener: Opener) -> bool:
        tabs = self.page.tabs
        if not await tabs.may_open():
            # By this server or another; the question appears in it all the same.
            return await tabs.is_loading()
        try:
            await self.page.listen()
            put_away_forgotten()
            self.page.show(opener)
        except (OSError, CannotListen) as error:
            _logger.warning("the approval page could not be opened: %s", type(error).__name__)
            await tabs.not_opened()
            return False
        return True
