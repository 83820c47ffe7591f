"""The tables of the record, as steps from each version to the next. Times are milliseconds since 1970, UTC.

approvals   one row for each approval: whose call it belongs to (digest, basis) and whether it is spent
requests    one row for each request to the provider, written before a byte of it leaves
opt_outs    who must not be texted, since when, and how that is known
recipients  what became of it for each recipient (a group message has several)
"""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)",
        """CREATE TABLE approvals(
            id TEXT PRIMARY KEY,
            action TEXT NOT NULL,
            digest TEXT NOT NULL,
            basis TEXT NOT NULL,
            approved_by TEXT NOT NULL,
            state TEXT NOT NULL CHECK(state IN ('open', 'used')),
            created INTEGER NOT NULL,
            expires INTEGER NOT NULL,
            execution TEXT,
            ends INTEGER,
            result TEXT)""",
        "CREATE INDEX approvals_created ON approvals(created)",
        """CREATE TABLE requests(
            message_id TEXT PRIMARY KEY,
            execution TEXT NOT NULL,
            position INTEGER NOT NULL,
            sender TEXT NOT NULL,
            text TEXT NOT NULL,
            media TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            state TEXT NOT NULL CHECK(state IN ('intended', 'sending', 'ended')),
            created INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            ref_id TEXT NOT NULL DEFAULT '',
            message_type TEXT NOT NULL DEFAULT '',
            fragments INTEGER)""",
        "CREATE INDEX requests_execution ON requests(execution)",
        "CREATE INDEX requests_fingerprint ON requests(fingerprint, created)",
        "CREATE INDEX requests_created ON requests(created)",
        """CREATE TABLE recipients(
            message_id TEXT NOT NULL REFERENCES requests(message_id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            number TEXT NOT NULL,
            status TEXT CHECK(status IN ('sent', 'failed', 'unknown', 'not_sent')),
            error TEXT,
            PRIMARY KEY(message_id, position))""",
        "CREATE INDEX recipients_number ON recipients(number)",
        "CREATE TABLE opt_outs(number TEXT PRIMARY KEY, since INTEGER NOT NULL, source TEXT NOT NULL)",
    ),
)

VERSION = len(MIGRATIONS)
"""The version that this server writes."""
