"""Phone numbers as the API has them: 11 digits without "+"."""


def display(number: str) -> str:
    """An 11-digit number for a person's eyes: "+1 310-906-0901". Anything else, a short code say, as it is."""
    if len(number) != 11 or not number.startswith("1") or not (number.isascii() and number.isdigit()):
        return number
    return f"+1 {number[1:4]}-{number[4:7]}-{number[7:]}"
