"""vCard files in the forms that programs write them in: who is in them, with which numbers, under which labels.

Beside each stands where its form was found; the people and the words are made up.
"""

from pathlib import Path

import pytest

from bulkvs_mcp.server.admin.lists import folded
from bulkvs_mcp.server.contacts.labels import kind_of, label_of_types

from ...helpers.addressbooks import Form, found_in, people_of

PHOTO = "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0a"
ANNA = {"13105551201": "mobile", "13105551202": "home", "13105551203": "work"}
FAXES = {"13105551204": "fax", "13105551205": "fax", "13105551206": "pager"}

FORMS = {
    # ez-vcard, John_Doe_ANDROID: cards without names or numbers, soft breaks, a photograph that no space folds.
    "android, 2.1": Form(
        f"""
BEGIN:VCARD
VERSION:2.1
EMAIL;PREF:somebody@example.com
CATEGORIES:My Contacts
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=6C=
=6C=65=72;=4A=C3=B6=72=67;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=C3=B6=72=67=20=4D=C3=BC=6C=
=6C=65=72
TEL;CELL;PREF:3105551201
TEL;HOME:310-555-1202
TEL;X-Ferienhaus:+13105551203
NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=20=
=54=45=4C=3A=20=31
X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Joggi;1;;;;;;;;;;;;;
PHOTO;ENCODING=BASE64;JPEG:{PHOTO}
{PHOTO}
 {PHOTO}=

END:VCARD
BEGIN:VCARD
VERSION:2.1
N:Reyes;Joanna;;;
FN:Joanna Reyes
TEL;CELL:3105551207
TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=43=61=66=C3=A9):3105551208
END:VCARD
""",
        {
            "Jörg Müller": {"13105551201": "mobile", "13105551202": "home", "13105551203": "ferienhaus"},
            "Joanna Reyes": {"13105551207": "mobile", "13105551208": "café"},
        },
        called=("joggi", "jorg"),
    ),
    # ez-vcard, John_Doe_IPHONE: LF alone, FAX beside HOME, a label of Apple's own in a group, folds.
    "iphone, 3.0": Form(
        f"""
BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iOS 5.0.1//EN
N:Berg;Anna;Maria,Luise;Dr.;Jr.
FN:Dr. Anna Maria Luise Berg Jr.
NICKNAME:Annie
ORG:Berg Boats;Sales
item1.EMAIL;type=INTERNET;type=pref:anna@example.com
TEL;type=CELL;type=VOICE;type=pref:310-555-1201
TEL;type=HOME;type=VOICE:310-555-1202
TEL;type=WORK;type=VOICE:310-555-1203
TEL;type=HOME;type=FAX:310-555-1204
TEL;type=WORK;type=FAX:310-555-1205
TEL;type=PAGER:310-555-1206
item2.TEL:310-555-1207
item2.X-ABLabel:_$!<AssistantPhone>!$_
item3.TEL;type=pref:310-555-1208
item3.X-ABLabel:_$!<Mobile>!$_
item4.TEL:310-555-1209
item4.X-ABLabel:Boat house
BDAY;value=date:2012-06-06
PHOTO;ENCODING=b;TYPE=JPEG:{PHOTO}
 {PHOTO}
END:VCARD
""",
        {
            "Dr. Anna Maria Luise Berg Jr.": {
                **ANNA,
                **FAXES,
                "13105551207": "assistant",
                "13105551208": "mobile",
                "13105551209": "boat house",
            }
        },
        end="\n",
        called=("anna", "annie"),
    ),
    # ez-vcard, John_Doe_MAC_ADDRESS_BOOK: escaped commas, labels in plain words, PHOTO;BASE64 with folds alone.
    "mac address book, 3.0": Form(
        f"""
BEGIN:VCARD
VERSION:3.0
N:Berg;Anna;Maria\\,Luise;;
FN:Anna Maria\\,Luise Berg
ORG:Berg\\, Boats;Sales
TEL;type=CELL;type=pref:(310) 555-1201
TEL;type=HOME:(310) 555-1202
item1.TEL:(310) 555-1203
item1.X-ABLabel:Work
item2.ADR;type=HOME;type=pref:;;Silicon Alley 5\\,;New York;New York;12345;United States of America
item2.X-ABADR:Silicon Alley
PHOTO;BASE64:
  {PHOTO}
  {PHOTO}
X-ABUID:6B29A774-D124-4822-B8D0-2780EC117F60\\:ABPerson
END:VCARD
""",
        {"Anna Maria,Luise Berg": ANNA},
    ),
    # ez-vcard, John_Doe_GMAIL: a comma in FN that nothing escapes, where other readers cut the name.
    "gmail, 3.0": Form(
        """
BEGIN:VCARD
VERSION:3.0
FN:Mrs. Anna Maria, Luise Berg Jr.
N:Berg;Anna;Maria\\, Luise;Mrs.;Jr.
X-PHONETIC-FIRST-NAME:Ahna
EMAIL;TYPE=INTERNET;TYPE=HOME:anna@example.com
TEL;TYPE=CELL:310-555-1201
TEL;TYPE=HOME:310-555-1202
TEL;TYPE=WORK:310-555-1203
URL;TYPE=WORK:http\\://www.example.com
item1.X-ABDATE:1975-03-01
item1.X-ABLabel:_$!<Anniversary>!$_
END:VCARD
""",
        {"Mrs. Anna Maria, Luise Berg Jr.": ANNA},
        called=("anna",),
    ),
    # ez-vcard, John_Doe_MS_OUTLOOK, outlook-2003, outlook-2007: bare types, LANGUAGE, soft breaks.
    "outlook, 2.1": Form(
        f"""
BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=en-us:Berg;Anna;Maria,Luise;Mrs.;Jr.
FN:Mrs. Anna Maria Luise Berg Jr.
NICKNAME:Annie
ORG:Berg Boats;Sales
NOTE;CHARSET=us-ascii;ENCODING=QUOTED-PRINTABLE:Call first=0D=0A=
TEL;WORK;VOICE:(310) 555-9999 is the old one
TEL;WORK;VOICE:(310) 555-1203
TEL;HOME;VOICE:(310) 555-1202
TEL;CELL;VOICE:(310) 555-1201
TEL;WORK;FAX:(310) 555-1204
X-MS-TEL;VOICE;CALLBACK:(310) 555-1208
X-MS-TEL;VOICE;ASSISTANT:(310) 555-1209
LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Crescent moon drive=0D=0A=
Albany, New York  12345
KEY;X509;ENCODING=BASE64:
    {PHOTO}


X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.microsoft.com/office/outlook/12/electronicbusinesscards">
REV:20120305T131933Z
END:VCARD
""",
        {
            "Mrs. Anna Maria Luise Berg Jr.": {
                **ANNA,
                "13105551204": "fax",
                "13105551208": "callback",
                "13105551209": "assistant",
            }
        },
        called=("anna", "annie"),
    ),
    # Outlook in a land of Windows-1252: bytes as they are, whatever CHARSET is not there.
    "outlook, 2.1, windows-1252": Form(
        """
BEGIN:VCARD
VERSION:2.1
N:Müller;Zoë
FN:Zoë Müller
TEL;CELL;VOICE:+1 (310) 555-1201
END:VCARD
""",
        {"Zoë Müller": {"13105551201": "mobile"}},
        encoding="cp1252",
        called=("zoe",),
    ),
    # Older phones: CHARSET without quoted-printable, and a fold within a name, where 2.1 keeps the space.
    "charset, 2.1": Form(
        """
BEGIN:VCARD
VERSION:2.1
N;CHARSET=ISO-8859-1:Müller;Zoë
FN;CHARSET=ISO-8859-1:Zoë
 Müller
TEL;CELL:3105551201
END:VCARD
""",
        {"Zoë Müller": {"13105551201": "mobile"}},
        encoding="latin-1",
    ),
    # ez-vcard, John_Doe_EVOLUTION: a quoted parameter before the types, which stand in a list.
    "evolution, 3.0": Form(
        """
BEGIN:VCARD
VERSION:3.0
X-COUCHDB-APPLICATION-ANNOTATIONS:{"Evolution":{"revision":"2012-03-05T13:3
 2:54Z"}}
TEL;X-COUCHDB-UUID="c2fa1caa-2926-4087-8971-609cfc7354ce";TYPE=CELL:310-555
 -1201
TEL;X-COUCHDB-UUID="fbfb2722-4fd8-4dbf-9abd-eeb24072fd8e";TYPE=WORK,VOICE:3
 10-555-1203
TEL;TYPE=X-EVOLUTION-ASSISTANT:310-555-1207
TEL;TYPE="WORK,FAX";X-EVOLUTION-UI-SLOT=3:310-555-1204
N:Berg;Anna;;;
X-EVOLUTION-FILE-AS:Berg\\, Anna
FN:Anna Berg
NICKNAME:Annie
X-EVOLUTION-ASSISTANT:Joanna
END:VCARD
""",
        {
            "Anna Berg": {
                "13105551201": "mobile",
                "13105551203": "work",
                "13105551207": "assistant",
                "13105551204": "fax",
            }
        },
        called=("anna", "annie"),
    ),
    # ez-vcard, John_Doe_LOTUS_NOTES: PROFILE, SOURCE, NAME; the country dialled with 00; an escaped nickname.
    "lotus notes, 3.0": Form(
        """
BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//Address Book 6.1//EN
N:Berg;Anna;;Mrs.;I
FN:Mrs. Berg Anna I
NICKNAME:Annie\\,Nan
TEL;type=CELL;type=VOICE;type=pref:+1 (310) 555-1201
TEL;type=WORK;type=FAX:00-1-310-555-1204
TEL;type=WORK:+1 (310) 555-12034
CLASS:Public
PROFILE:VCard
SORT-STRING:ANNA
SOURCE:Whatever
NAME:VCard for Anna Berg
X-LONG-STRING:12345678901234567890123456789012345678901234567890123456789012
 34567890
END:VCARD
""",
        {"Mrs. Berg Anna I": {"13105551201": "mobile", "13105551204": "fax"}},
        problems=(
            'line 9: the number "+1 (310) 555-12034" of "Mrs. Berg Anna I" is not a valid US or Canadian number',
        ),
    ),
    # ez-vcard, John_Doe_BLACK_BERRY: TYPE in version 2.1, a number from abroad, CR alone.
    "blackberry, 2.1": Form(
        f"""
BEGIN:VCARD
VERSION:2.1
FN:Anna Berg
N:Berg;anna;;;
ORG:Berg Boats
TEL;TYPE=CELL:+447700900123
PHOTO;ENCODING=BASE64:{PHOTO}
 {PHOTO}

NOTE:
END:VCARD
""",
        {"Anna Berg": {"+447700900123": "mobile"}},
        end="\r",
    ),
    # ez-vcard, gmail-list: several cards, of which none has a number.
    "gmail, cards without numbers": Form(
        """
BEGIN:VCARD
VERSION:3.0
FN:Anna Berg
N:Berg;Anna;;;
EMAIL;TYPE=INTERNET:anna@example.com
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Joanna Reyes
N:Reyes;Joanna;;;
EMAIL;TYPE=INTERNET:joanna@example.com
END:VCARD
""",
        {},
    ),
    # ez-vcard, gmail-single and gmail-single2: types one by one, numbers without, a label in a group.
    "gmail, all kinds": Form(
        """
BEGIN:VCARD
VERSION:3.0
FN:Anna Berg
N:Berg;Anna;;;
X-ICQ:123456789
TEL:3105551210
TEL;TYPE=CELL:3105551201
TEL;TYPE=HOME:3105551202
TEL;TYPE=WORK:3105551203
TEL;TYPE=MAIN:3105551208
TEL;TYPE=HOME;TYPE=FAX:3105551204
TEL;TYPE=WORK;TYPE=FAX:3105551205
TEL;TYPE=PAGER:3105551206
item1.TEL:310 555 1209
item1.X-ABLabel:GRAND_CENTRAL
item2.ADR:;;321 Custom St;Custom City;TX;98765;USA
item2.X-ABLabel:Mobile
END:VCARD
""",
        {
            "Anna Berg": {
                "13105551210": "",
                **ANNA,
                "13105551208": "main",
                **FAXES,
                "13105551209": "grand_central",
            }
        },
    ),
    # ez-vcard, fullcontact: two mobiles, lists of types, several organisations.
    "fullcontact, 4.0": Form(
        """
BEGIN:VCARD
VERSION:4.0
N:Berg;Anna;Maria;Mrs.;Jr.
FN:Mrs. Anna Maria Berg Jr.
TEL;TYPE=home,voice:310-555-1202
TEL;TYPE=work,voice:310-555-1203
TEL;TYPE=cell,voice:310-555-1201
TEL;TYPE=cell,voice:310-555-1207
TEL;TYPE=voice:310-555-1208
TEL;TYPE=home,fax:310-555-1204
ORG:Berg Boats;Sales
ORG:Berg Cars;Sales
BDAY;ALTID=1:20160801
BDAY;ALTID=1;VALUE=text:2016-08-01
END:VCARD
""",
        {
            "Mrs. Anna Maria Berg Jr.": {
                **ANNA,
                "13105551207": "mobile",
                "13105551208": "",
                "13105551204": "fax",
            }
        },
    ),
    # RFC 2426, section 7: two people in one file, no N.
    "rfc 2426, 3.0": Form(
        """
BEGIN:vCard
VERSION:3.0
FN:Tom Berg
ORG:Berg Boats
TEL;TYPE=VOICE,MSG,WORK:+1-310-555-1201
TEL;TYPE=FAX,WORK:+1-310-555-1204
END:vCard


BEGIN:vCard
VERSION:3.0
FN:Max Lee
TEL;TYPE=VOICE,MSG,WORK:+1-310-555-1202
END:vCard
""",
        {
            "Tom Berg": {"13105551201": "work", "13105551204": "fax"},
            "Max Lee": {"13105551202": "work"},
        },
        called=("tom",),
    ),
    # RFC 6350, section 8: URIs, quoted lists of types, an extension.
    "rfc 6350, 4.0": Form(
        """
BEGIN:VCARD
VERSION:4.0
FN:Anna Berg
N:Berg;Anna;;;ing. jr,M.Sc.
ORG;TYPE=work:Berg Boats
TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-310-555-1203;ext=102
TEL;VALUE=uri;TYPE="work,cell,voice,video,text":tel:+1-310-555-1201
TEL;VALUE=uri;TYPE=home:tel:555-1202;phone-context=+1-310
KEY;TYPE=work;VALUE=uri:
 http://www.example.com/anna.pub.asc
END:VCARD
""",
        {"Anna Berg": {"13105551201": "mobile", "13105551202": "home"}},
        problems=(
            'line 6: the number "+1-310-555-1203 x102" of "Anna Berg" has an extension; a text cannot reach one',
        ),
    ),
    # ez-vcard, thunderbird-MoreFunctionsForAddressBook; ubports #868: CHARSET everywhere, bare QUOTED-PRINTABLE.
    "thunderbird, 3.0": Form(
        """
BEGIN:VCARD
VERSION:3.0
N;CHARSET=UTF-8;QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=AB
FN;CHARSET=UTF-8;QUOTED-PRINTABLE:Zo=C3=AB M=C3=BCller
NICKNAME;CHARSET=UTF-8:Zozo
TEL;TYPE=WORK,VOICE:310-555-1203
TEL;TYPE=HOME,VOICE:310-555-1202
TEL;TYPE=CELL,VOICE:310-555-1201
TEL;TYPE=FAX:310-555-1204
TEL;TYPE=PAGER:310-555-1206
CATEGORIES;CHARSET=UTF-8:category1\\, category2
END:VCARD

""",
        {"Zoë Müller": {**ANNA, "13105551204": "fax", "13105551206": "pager"}},
        called=("zoe", "zozo"),
    ),
    # ez-vcard, issue114: PREF as a parameter, ^n and ^' in one that is not read.
    "issue 114, 4.0": Form(
        """
BEGIN:VCARD
VERSION:4.0
FN:Berg\\, Anna
N:Berg;Anna;;;
ORG:Berg GmbH
TEL;TYPE=cell;PREF=1:+49 1512 3456789
TEL;TYPE=work:+49 30 123456
ADR;TYPE=work;LABEL=Berg-Strasse 1 61352 Bad Homburg^nGERMANY^': BH
UID:8b574c60-fd7f-4e99-b584-c5db131ae687
END:VCARD
""",
        {"Anna Berg": {"+4915123456789": "mobile", "+4930123456": "work"}},
        called=("anna",),
    ),
    # vcard4android, allfields-vcard3: types of somebody's own, letters in a number, LF alone.
    "davx5, 3.0": Form(
        """
BEGIN:VCARD
VERSION:3.0
UID:mostfields1@example.com
FN;CHARSET=UTF-8:Ämi Berg
N:Berg;Ämi;Maria Luise;DDDr.;MBA
X-PHONETIC-FIRST-NAME;CHARSET=UTF-8:Ahmi
item1.TEL;TYPE=voice,home,pref,x-useless:+1 310 555 1202
item1.X-ABLabel:Useless
TEL;TYPE=fax,x-aunt:+1-800-MYFAX
workEmail.EMAIL;TYPE=work:work@example.com
workEmail.X-ABLabel:@work
NICKNAME:Nick1,Nick2
END:VCARD
""",
        {"Ämi Berg": {"13105551202": "useless"}},
        end="\n",
        problems=('line 9: the number "+1-800-MYFAX" of "Ämi Berg" contains letters; write it with digits only',),
        called=("ami", "nick1", "nick2"),
    ),
    # vcard4android, strange-rev: the same number as fax and as voice is one that can be texted.
    "davdroid, 4.0": Form(
        """
BEGIN:VCARD
VERSION:4.0
PRODID:+//IDN bitfire.at//DAVdroid/1.3.4.1-ose vcard4android ez-vcard/0.10.
 0
REV;VALUE=timestamp:2016-11-19T17:44:22.057Z
FN:Anna Berg
N:Berg;Anna;;;
TEL;TYPE=fax:+13105551201
TEL;TYPE=voice:+13105551201
END:VCARD
""",
        {"Anna Berg": {"13105551201": ""}},
    ),
    # vcard4android, unknown-properties-with-labels and vcard4; py-vobject, radicale-1587: nothing to keep.
    "no numbers, 3.0": Form(
        """
BEGIN:VCARD
VERSION:3.0
FN:Unknown property with label
item1.X-Unknown:TestValue
item1.X-ABLabel:TestLabel
GEO:37.386013;-122.082932
END:VCARD
""",
        {},
        end="\n",
    ),
    # sabre-io/vobject, issue64: an odd order, a photograph before the name, LF alone.
    "photograph first, 2.1": Form(
        f"""
BEGIN:VCARD
VERSION:2.1
PHOTO;ENCODING=BASE64;JPEG:
 {PHOTO}
 {PHOTO}

N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=BCller;Zo=C3=AB
TEL;CELL:3105551201
END:VCARD
""",
        {"Zoë Müller": {"13105551201": "mobile"}},
        end="\n",
    ),
    # sabre-io/vobject, issue153: PHOTO;BASE64 with an empty first line, whose folds begin with two spaces.
    "photograph with an empty line, 3.0": Form(
        f"""
BEGIN:VCARD
VERSION:3.0
N:Berg;Anna;;;
FN:Anna Berg
PHOTO;BASE64:
  {PHOTO}
  {PHOTO}
TEL;TYPE=CELL:3105551201
END:VCARD
""",
        {"Anna Berg": {"13105551201": "mobile"}},
    ),
    # nextcloud/contacts, forrest-gump; vdirsyncer and khard write the like: VALUE=uri behind the types.
    "nextcloud, 4.0": Form(
        """
BEGIN:VCARD
VERSION:4.0
N:Berg;Anna;;Mrs.;
ORG:Berg Boats
TITLE:Shrimp Woman
FN:Anna Berg
TEL;TYPE=work,voice;VALUE=uri:tel:+1-310-555-1203
TEL;TYPE=home,voice;VALUE=uri:tel:+1-310-555-1202
TEL;TYPE="cell";VALUE=uri:tel:+1-310-555-1201
REV:20080424T195243Z
x-qq:21588891
END:VCARD
""",
        {"Anna Berg": ANNA},
    ),
    # Outlook and older Macs: UTF-16 with its mark.
    "utf-16": Form(
        """
BEGIN:VCARD
VERSION:3.0
FN:Zoë Müller
TEL;TYPE=CELL:3105551201
END:VCARD
""",
        {"Zoë Müller": {"13105551201": "mobile"}},
        encoding="utf-16",
    ),
    # vCard 2.1, section 2.7: somebody's agent stands within their card.
    "agent, 2.1": Form(
        """
BEGIN:VCARD
VERSION:2.1
N:Berg;Anna
AGENT:
BEGIN:VCARD
VERSION:2.1
N:Reyes;Joanna
TEL;CELL:3105551209
END:VCARD
TEL;CELL:3105551201
END:VCARD
""",
        {"Anna Berg": {"13105551201": "mobile"}},
        problems=("line 5: a card stands within another one (AGENT), so it was left out",),
    ),
    # RFC 2426, section 3.5.4: the same within a value.
    "agent, 3.0": Form(
        """
BEGIN:VCARD
VERSION:3.0
FN:Anna Berg
AGENT:BEGIN:VCARD\\nFN:Joanna Reyes\\nTEL:+1-310-555-1209\\nEND:VCARD\\n
TEL;TYPE=CELL:3105551201
END:VCARD
""",
        {"Anna Berg": {"13105551201": "mobile"}},
        problems=("line 4: a card stands within another one (AGENT), so it was left out",),
    ),
    # Apple: a company has its own name, and nobody's first name.
    "company, 3.0": Form(
        """
BEGIN:VCARD
VERSION:3.0
N:Berg;Anna;;;
FN:Berg Boats
ORG:Berg Boats;
X-ABShowAs:COMPANY
TEL;type=MAIN:310-555-1201
END:VCARD
""",
        {"Berg Boats": {"13105551201": "main"}},
        called=(),
    ),
    # No FN: N; no N: ORG; none of them: the nickname.
    "names from elsewhere, 2.1": Form(
        """
BEGIN:VCARD
VERSION:2.1
N:Berg;Anna;Maria;Dr.;Jr.
TEL:3105551201
END:VCARD
BEGIN:VCARD
VERSION:2.1
ORG:Berg Boats;Sales
TEL:3105551202
END:VCARD
BEGIN:VCARD
VERSION:2.1
NICKNAME:Joggi
TEL:3105551203
END:VCARD
BEGIN:VCARD
VERSION:2.1
FN:310-555-1204
N:Reyes;Joanna
TEL:3105551204
END:VCARD
""",
        {
            "Anna Maria Berg Jr.": {"13105551201": ""},
            "Berg Boats": {"13105551202": ""},
            "Joggi": {"13105551203": ""},
            "Joanna Reyes": {"13105551204": ""},
        },
        called=("anna",),
    ),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_names_and_numbers_are_read(form: Form, tmp_path: Path) -> None:
    found = found_in(form.raw, tmp_path, form.name)
    assert people_of(found) == form.people
    assert [str(problem)[: len(told)] for problem, told in zip(found.problems, form.problems, strict=True)] == [
        *form.problems
    ]


@pytest.mark.parametrize("form", [form for form in FORMS.values() if form.called])
def test_first_names_and_nicknames_are_read(form: Form, tmp_path: Path) -> None:
    assert found_in(form.raw, tmp_path, form.name).cards[0].called == frozenset(form.called)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_whatever_the_line_ends_and_the_encoding(end: str, encoding: str, tmp_path: Path) -> None:
    form = FORMS["nextcloud, 4.0"]
    raw = form.text.lstrip("\n").replace("\n", end).encode(encoding)
    assert people_of(found_in(raw, tmp_path)) == form.people


def test_all_of_them_in_one_file(tmp_path: Path) -> None:
    eight_bit = [form for form in FORMS.values() if not form.encoding.startswith("utf-16")]
    found = found_in(b"\r\n".join(form.raw for form in eight_bit), tmp_path)
    assert len(found.cards) == sum(len(form.people) for form in eight_bit)
    assert len(found.problems) == sum(len(form.problems) for form in eight_bit)


LABELS = {
    **dict.fromkeys(
        ("Fax", "telefax", "HomeFax", "WORKFAX", "otherfax", "work fax", "Faxnummer", "Télécopie"), "fax"
    ),
    **dict.fromkeys(("Pager", "workpager", "Pagers", "PAGER NUMBER", "Berg's pager"), "pager"),
    **{
        word: word.casefold()
        for word in ("Halifax", "Fairfax", "Halifaxes", "Colfax Ave", "Pagerville", "Wampager")
    },
    **{word: word.casefold() for word in ("Handyman", "Mobility", "Halifax St")},
    **dict.fromkeys(("Handy", "Handynummer", "Mobiltelefon", "mobil"), "mobile"),
}


@pytest.mark.parametrize(("label", "known"), LABELS.items())
def test_a_label_is_known_by_its_whole_words(label: str, known: str, tmp_path: Path) -> None:
    text = f"BEGIN:VCARD\nFN:Anna Berg\na.TEL:3105551201\na.X-ABLabel:{label}\nEND:VCARD\n"
    assert people_of(found_in(text.encode(), tmp_path)) == {"Anna Berg": {"13105551201": known}}
    kind = kind_of(folded(label))
    assert (kind in ("fax", "pager", "mobile")) == (known in ("fax", "pager", "mobile"))
    assert label_of_types(frozenset({f"x-{label.casefold()}"})) == known
