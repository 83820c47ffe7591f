"""The tables of the record, as steps from each version to the next. Times are milliseconds since 1970, UTC.

approvals   one row for each approval: whose call it belongs to (digest, basis) and whether it is spent. `decision`
            is '' where nobody decides on the row itself (a relayed id, an answered form), else 'wanted' until a
            person says 'yes' or 'no' to it on a card, a page or a terminal (`via`); `preview` and `form` are what
            they see, `whose` the account, `seen` where it was shown, `told` whether a caller heard of the no;
            `key_hash` is the SHA-256 of the card's key, which stands nowhere else
requests    one row for each request to the provider, written before a byte of it leaves; `heard` is the seq of the
            last text in `inbound` before it, NULL where a server before version 4 wrote it
inbound     one row for each text received; `copies` counts repetitions of the same post
receipts    what the carrier said; `message_id` where the text it is about is known, `flagged` where the provider
            called it a receipt
unreadable  posts that could not be understood, as they came
conversations  one row for each other party, kept by triggers; unread counts texts since our last to them
words       the full-text index over all texts (rowid: twice the seq of a request, or one more for inbound)
opt_outs    who must not be texted, since when, and how that is known; `texted` only where nothing but texts said
            so: the seq of the last text in `inbound` before the latest of them
wishes      who may have asked for no more texts, since when, and the seq, the moment and the words of the latest
            that may say so (the words as long as texts are kept), until a START or the operator ends it; a trigger
            keeps those that older servers receive, without words
recipients  what became of it for each recipient (a group message has several)
contacts    one row for each number of each card of the operator's contacts: `source` is where the card came from,
            `place` which of there it is; `words` and `called` are what a name is compared with (`contacts.names`)
contact_words  what cards are found by: each word of a name, and whatever else somebody is called
spent       ids of approvals that were used and are deleted, so that none is ever used again
meta        single values: `record` is the identity of this record, `schema` the version of its tables, `version`
            the oldest version whose servers may write it (the only one that a server of version 2 looks at)

A step that only adds (a table, a column with a default, an index that is not unique, a trigger under which every
statement of older servers does what it did) leaves `OLDEST_WRITER` as it is: older servers go on, above all a
running inbox. Any other step sets it to its own version, and older servers stop at their next write. Statements
name their columns, since a newer version may have added some.
"""

_WISHED = (
    "INSERT INTO wishes(number, since, seq, said) VALUES (new.number, new.received, new.seq, new.received)"
    " ON CONFLICT(number) DO UPDATE SET seq=excluded.seq, said=excluded.said, words=''"
    " WHERE excluded.seq>wishes.seq"
)

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
            seq INTEGER PRIMARY KEY,
            message_id TEXT NOT NULL UNIQUE,
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
    (
        "ALTER TABLE recipients ADD COLUMN delivery TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE recipients ADD COLUMN delivery_code TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE recipients ADD COLUMN delivery_at INTEGER",
        "CREATE INDEX requests_ref_id ON requests(ref_id)",
        "CREATE INDEX recipients_failed ON recipients(message_id) WHERE status='failed'",
        """CREATE TABLE inbound(
            seq INTEGER PRIMARY KEY,
            message_id TEXT NOT NULL UNIQUE,
            sameness TEXT NOT NULL UNIQUE,
            ref_id TEXT NOT NULL,
            number TEXT NOT NULL,
            recipients TEXT NOT NULL,
            text TEXT NOT NULL,
            media TEXT NOT NULL,
            parts TEXT NOT NULL,
            opt_out INTEGER NOT NULL,
            received INTEGER NOT NULL,
            copies INTEGER NOT NULL DEFAULT 1,
            body TEXT NOT NULL)""",
        "CREATE INDEX inbound_number ON inbound(number, received)",
        "CREATE INDEX inbound_received ON inbound(received, message_id)",
        """CREATE TABLE receipts(
            sameness TEXT PRIMARY KEY,
            ref_id TEXT NOT NULL,
            hex_id TEXT NOT NULL,
            handset TEXT NOT NULL,
            ours TEXT NOT NULL,
            delivery TEXT NOT NULL,
            code TEXT NOT NULL,
            prefix TEXT NOT NULL,
            received INTEGER NOT NULL,
            copies INTEGER NOT NULL DEFAULT 1,
            message_id TEXT)""",
        "CREATE INDEX receipts_message_id ON receipts(message_id, received)",
        """CREATE TABLE unreadable(
            sameness TEXT PRIMARY KEY,
            reason TEXT NOT NULL,
            body TEXT NOT NULL,
            received INTEGER NOT NULL,
            copies INTEGER NOT NULL DEFAULT 1)""",
        """CREATE TABLE conversations(
            number TEXT PRIMARY KEY,
            last_at INTEGER NOT NULL,
            last_inbound INTEGER NOT NULL DEFAULT 0,
            last_outbound INTEGER NOT NULL DEFAULT 0,
            unread INTEGER NOT NULL DEFAULT 0)""",
        "CREATE INDEX conversations_last_at ON conversations(last_at, number)",
        """CREATE TRIGGER conversation_sent AFTER UPDATE OF status ON recipients
            WHEN new.status IN ('sent', 'unknown') AND old.status IS NULL BEGIN
            INSERT INTO conversations(number, last_at, last_outbound)
                SELECT new.number, q.created, q.created FROM requests q WHERE q.message_id=new.message_id
                ON CONFLICT(number) DO UPDATE SET last_at=max(last_at, excluded.last_at),
                    last_outbound=max(last_outbound, excluded.last_outbound),
                    unread=(SELECT count(*) FROM inbound i WHERE i.number=excluded.number
                        AND i.received>excluded.last_outbound); END""",
        """CREATE TRIGGER conversation_received AFTER INSERT ON inbound BEGIN
            INSERT INTO conversations(number, last_at, last_inbound, unread)
                VALUES (new.number, new.received, new.received, 1)
                ON CONFLICT(number) DO UPDATE SET last_at=max(last_at, excluded.last_at),
                    last_inbound=max(last_inbound, excluded.last_inbound), unread=unread + 1; END""",
        "CREATE VIRTUAL TABLE words USING fts5(text, content='')",
        "INSERT INTO words(rowid, text) SELECT seq * 2, text FROM requests",
        """CREATE TRIGGER request_words AFTER INSERT ON requests BEGIN
            INSERT INTO words(rowid, text) VALUES (new.seq * 2, new.text); END""",
        """CREATE TRIGGER request_words_gone AFTER DELETE ON requests BEGIN
            INSERT INTO words(words, rowid, text) VALUES ('delete', old.seq * 2, old.text); END""",
        """CREATE TRIGGER inbound_words AFTER INSERT ON inbound BEGIN
            INSERT INTO words(rowid, text) VALUES (new.seq * 2 + 1, new.text); END""",
        """CREATE TRIGGER inbound_words_new AFTER UPDATE OF text ON inbound BEGIN
            INSERT INTO words(words, rowid, text) VALUES ('delete', old.seq * 2 + 1, old.text);
            INSERT INTO words(rowid, text) VALUES (new.seq * 2 + 1, new.text); END""",
        """CREATE TRIGGER inbound_words_gone AFTER DELETE ON inbound BEGIN
            INSERT INTO words(words, rowid, text) VALUES ('delete', old.seq * 2 + 1, old.text); END""",
    ),
    (
        "INSERT INTO meta(key, value) VALUES('record', lower(hex(randomblob(16))))",
        "ALTER TABLE approvals ADD COLUMN shown TEXT NOT NULL DEFAULT ''",
        "CREATE TABLE spent(id TEXT PRIMARY KEY) WITHOUT ROWID",
        # The operator's own (confirm=off) are known to nobody who could use them again.
        """CREATE TRIGGER approval_gone AFTER DELETE ON approvals
            WHEN old.state='used' AND old.approved_by<>'operator' BEGIN
            INSERT INTO spent(id) VALUES (old.id) ON CONFLICT(id) DO NOTHING; END""",
        """CREATE TRIGGER approval_again BEFORE INSERT ON approvals
            WHEN EXISTS(SELECT 1 FROM spent WHERE id=new.id) BEGIN
            SELECT RAISE(IGNORE); END""",
        "ALTER TABLE opt_outs ADD COLUMN texted INTEGER",
        "UPDATE opt_outs SET texted=(SELECT coalesce(max(seq), 0) FROM inbound) WHERE source LIKE 'texted %'",
        "ALTER TABLE receipts ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX inbound_incomplete ON inbound(number, received) WHERE parts<>'[]'",
    ),
    (
        """CREATE TABLE wishes(
            number TEXT PRIMARY KEY,
            since INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            said INTEGER NOT NULL,
            words TEXT NOT NULL DEFAULT '')""",
        """INSERT INTO wishes(number, since, seq, said)
            SELECT i.number, min(i.received), max(i.seq), max(i.received) FROM inbound i
            WHERE i.opt_out=1 AND NOT EXISTS (SELECT 1 FROM inbound s WHERE s.number=i.number AND s.seq>i.seq
                AND upper(trim(s.text)) IN ('START', 'UNSTOP')) GROUP BY i.number""",
        f"CREATE TRIGGER wish_received AFTER INSERT ON inbound WHEN new.opt_out=1 BEGIN {_WISHED}; END",
        f"""CREATE TRIGGER wish_read AFTER UPDATE OF opt_out ON inbound
            WHEN new.opt_out=1 AND old.opt_out=0 BEGIN {_WISHED}; END""",
        "CREATE INDEX opt_outs_texted ON opt_outs(texted) WHERE texted IS NOT NULL",
        "CREATE INDEX wishes_seq ON wishes(seq)",
        "ALTER TABLE requests ADD COLUMN heard INTEGER",
    ),
    (
        *(
            f"ALTER TABLE approvals ADD COLUMN {name} TEXT NOT NULL DEFAULT ''"
            for name in ("decision", "via", "preview", "form", "key_hash", "whose", "seen")
        ),
        "ALTER TABLE approvals ADD COLUMN decided INTEGER",
        "ALTER TABLE approvals ADD COLUMN told INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX approvals_digest ON approvals(digest) WHERE decision<>''",
        "CREATE INDEX approvals_decided ON approvals(decided) WHERE decided IS NOT NULL",
        "CREATE INDEX approvals_preview ON approvals(created) WHERE preview<>''",
        # The words leave the files too, with whatever else is deleted.
        """CREATE TRIGGER preview_gone AFTER UPDATE OF preview ON approvals
            WHEN old.preview<>'' AND new.preview='' BEGIN
            INSERT INTO meta(key, value) VALUES ('unclean', '') ON CONFLICT(key) DO NOTHING; END""",
    ),
    (
        """CREATE TABLE contacts(
            source TEXT NOT NULL,
            place INTEGER NOT NULL,
            position INTEGER NOT NULL,
            number TEXT NOT NULL,
            label TEXT NOT NULL,
            name TEXT NOT NULL,
            first TEXT NOT NULL,
            nicknames TEXT NOT NULL,
            words TEXT NOT NULL,
            called TEXT NOT NULL,
            PRIMARY KEY(source, place, position))""",
        "CREATE INDEX contacts_number ON contacts(number)",
        """CREATE TABLE contact_words(
            word TEXT NOT NULL,
            source TEXT NOT NULL,
            place INTEGER NOT NULL,
            PRIMARY KEY(word, source, place)) WITHOUT ROWID""",
    ),
)

VERSION = len(MIGRATIONS)
"""The version that this server writes."""
OLDEST_WRITER = 5
"""The oldest version whose servers may write what this one upgraded: earlier ones would spend what nobody has
decided."""
