"""How long whoever is asked takes to answer, by a clock of its own: nobody waits for it."""


class Pace:
    """The server's stopwatch, whose every reading is `step` seconds after the one before.

    Nobody reads and answers at once, so whoever answers in a test takes half a minute unless it says otherwise.
    """

    def __init__(self, step: float = 30.0) -> None:
        self.step = step
        self.time = 1000.0

    def __call__(self) -> float:
        self.time += self.step
        return self.time
