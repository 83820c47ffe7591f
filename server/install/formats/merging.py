"""What a change of somebody else's configuration file can run into."""


class CannotMerge(Exception):
    """A file that is left as it is, because a change might lose something of it.

    `problem` is the rest of a sentence about the file; `line` and `column` count from 1, 0 where there are none.
    """

    def __init__(self, problem: str, line: int = 0, column: int = 0) -> None:
        super().__init__(problem)
        self.problem, self.line, self.column = problem, line, column


def newline_of(text: str) -> str:
    """How lines of the text end."""
    return "\r\n" if "\r\n" in text else "\n"
