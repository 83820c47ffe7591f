"""Valid national numbers, and the ways in which people write them."""

from hypothesis import strategies as st

NATIONAL = st.builds(
    "{}{}{:04}".format,
    st.sampled_from(["212", "310", "312", "604", "671", "787", "800"]),
    st.integers(220, 299),
    st.integers(0, 9999),
)
FORMATS = st.sampled_from(
    [
        "{0}{1}{2}",
        "1{0}{1}{2}",
        "+1{0}{1}{2}",
        "({0}) {1}-{2}",
        "{0}-{1}-{2}",
        "{0}.{1}.{2}",
        "{0} {1} {2}",
        "{0}/{1}/{2}",
        "+1 ({0}) {1}-{2}",
        "1-{0}-{1}-{2}",
        "{0}\u2013{1}\u2013{2}",
        "{0}\u00a0{1}\u00a0{2}",
    ]
)


def in_format(national: str, form: str) -> str:
    return form.format(national[:3], national[3:6], national[6:])
