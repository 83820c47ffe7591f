"""Lists with columns as Google, Outlook, Thunderbird and people write them: who is in them, with which numbers.

Beside each stands where its form was found; the people are made up.
"""

import csv
import io
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.server.admin.lists import Unreadable, folded
from bulkvs_mcp.server.contacts.headers import Part, column_of
from bulkvs_mcp.server.contacts.reading import found_in as sheet_in
from bulkvs_mcp.server.contacts.reading import taken

from ...helpers.addressbooks import Form, found_in, people_of

GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name"
    " Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Nickname,Group Membership,E-mail 1 - Type,E-mail 1"
    " - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Organization 1 - Type,"
    "Organization 1 - Name"
)
OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Business Street,Assistant's Phone,Business Fax,"
    "Business Phone,Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,Home Phone 2,ISDN,"
    "Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio Phone,TTY/TDD Phone,Telex,Assistant's Name,"
    "E-mail Address,Office Location,Private,Spouse"
)
THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Home Phone,Fax Number,"
    "Pager Number,Mobile Number,Home Address,Home ZipCode,Job Title,Organization,Notes"
)

FORMS = {
    # The export of Google's contacts since 2024; several numbers in a cell, as its import guide has them.
    "google, new": Form(
        f"""
{GOOGLE_NEW}
Anna,Maria,Berg,,,,Dr.,Jr.,Annie,,Berg Boats,,Sales,,"likes; boats",,* myContacts,* Work,anna@example.com,\
* Mobile,310-555-1201 ::: (310) 555-1207,Work Fax,+1 310-555-1204
,,,,,,,,,,Berg Boats,,,,,,* myContacts,,,Main,+1 310-555-1208,,
Joanna,,Reyes,,,,,,,,,,,,"two
lines",,* myContacts,,,,,,
""",
        {
            "Anna Maria Berg Jr.": {"13105551201": "mobile", "13105551207": "mobile", "13105551204": "fax"},
            "Berg Boats": {"13105551208": "main"},
        },
        name="contacts.csv",
        called=("anna", "annie"),
    ),
    # Remulous/constellation, tests/fixtures/google_contacts.csv, and the exports until 2024, which were in UTF-16.
    "google, old": Form(
        f"""
{GOOGLE_OLD}
Anna Berg,Anna,,Berg,,Annie,* myContacts,Work,anna@example.com,Mobile,"(310) 555-1201",Home,310.555.1202 ::: +44 \
7700 900123,,Berg Boats
"Zoë, Müller",Zoë,,Müller,,,* myContacts,Home,zoe@example.com,,,,,,
"Reyes, Joanna",Joanna,,Reyes,,,* myContacts,,,Boat house,3105551209,,,,
""",
        {
            "Anna Berg": {"13105551201": "mobile", "13105551202": "home", "+447700900123": "home"},
            "Joanna Reyes": {"13105551209": "boat house"},
        },
        name="google.csv",
        encoding="utf-16",
        end="\n",
        called=("anna", "annie"),
    ),
    # Outlook's export in English.
    "outlook": Form(
        f"""
{OUTLOOK}
Dr.,Zoë,,Müller,,Berg Boats,1 Main St,310-555-1207,310-555-1204,310-555-1203,,,,,,310-555-1202,,,310-555-1201,\
,,,,,,,Joanna,zoe@example.com,2nd floor,False,
""",
        {
            "Zoë Müller": {
                "13105551207": "assistant",
                "13105551204": "fax",
                "13105551203": "work",
                "13105551202": "home",
                "13105551201": "mobile",
            }
        },
        name="outlook.csv",
        encoding="cp1252",
        called=("zoe",),
    ),
    "outlook, all columns of numbers": Form(
        f"""
{OUTLOOK}
,Anna,,Berg,,,,3105551201,3105551202,3105551203,3105551204,3105551205,3105551206,3105551207,3105551208,3105551209,\
3105551210,3105551211,3105551212,3105551213,3105551214,3105551215,3105551216,3105551217,3105551218,3105551219,,,,,
""",
        {
            "Anna Berg": {
                "13105551201": "assistant",
                "13105551202": "fax",
                "13105551203": "work",
                "13105551204": "work",
                "13105551205": "callback",
                "13105551206": "car",
                "13105551207": "company",
                "13105551208": "fax",
                "13105551209": "home",
                "13105551210": "home",
                "13105551211": "modem",
                "13105551212": "mobile",
                "13105551213": "fax",
                "13105551214": "other",
                "13105551215": "pager",
                "13105551216": "main",
                "13105551217": "radio",
                "13105551218": "tty",
                "13105551219": "telex",
            }
        },
        name="outlook.csv",
        encoding="utf-16",
    ),
    "outlook, german": Form(
        """
sep=;
Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Straße geschäftlich;Fax geschäftlich;Telefon geschäftlich;\
Telefon (privat);Mobiltelefon;Büro;Privat;Telefon Assistent
Frau;Zoë;Maria;Müller;;Berg Boote;Hauptstraße 1;310-555-1204;310-555-1203;310-555-1202;310-555-1201;2. Stock;False;
""",
        {
            "Zoë Maria Müller": {
                "13105551204": "fax",
                "13105551203": "work",
                "13105551202": "home",
                "13105551201": "mobile",
            }
        },
        name="outlook.csv",
        encoding="cp1252",
    ),
    # mozilla/releases-comm-central, mailnews/import: basic_csv_addressbook.csv and csv_semicolon.csv.
    "thunderbird": Form(
        f"""
{THUNDERBIRD}
Anna,Berg,Anna Berg,Annie,anna@example.com,,310-555-1203,310-555-1202,310-555-1204,310-555-1206,310-555-1201,\
1 Main St,90210,,Berg Boats,
Tom,Berg,Tom Berg,,tom@example.com,,,,,,,,,,,
""",
        {
            "Anna Berg": {
                "13105551203": "work",
                "13105551202": "home",
                "13105551204": "fax",
                "13105551206": "pager",
                "13105551201": "mobile",
            }
        },
        name="addressbook.csv",
        called=("anna", "annie"),
    ),
    "thunderbird, semicolons": Form(
        """
Display Name;First Name;Last Name;Primary Email;Mobile Number
Anna Berg;Anna;Berg;anna@example.com;310-555-1201
Tom Berg;Tom;Berg;tom@example.com;
""",
        {"Anna Berg": {"13105551201": "mobile"}},
        name="addressbook.csv",
        end="\n",
    ),
    # politics-rewired/Spoke: the header of its import.
    "spoke": Form(
        """
contact[firstName],contact[lastName],contact[cell]
Anna,Berg,+13105551201
""",
        {"Anna Berg": {"13105551201": "mobile"}},
        name="spoke.csv",
    ),
    # Yahoo's export: the numbers under the kind of place alone.
    "yahoo": Form(
        """
First,Middle,Last,Nickname,Email,Category,Home,Work,Pager,Fax,Mobile,Other,Address
Anna,,Berg,,anna@example.com,,310-555-1202,310-555-1203,,310-555-1204,310-555-1201,,1 Main St
""",
        {
            "Anna Berg": {
                "13105551202": "home",
                "13105551203": "work",
                "13105551204": "fax",
                "13105551201": "mobile",
            }
        },
        name="yahoo.csv",
    ),
    # By hand, out of a spreadsheet: tabs, numbers that it took for quantities or was told to leave alone.
    "by hand": Form(
        """
Name\tPhone
Anna Berg\t13105551201.0
Joanna Reyes\t="3105551202"
Tom Berg\t'+13105551203
Max Lee\t1.31056E+10
""",
        {
            "Anna Berg": {"13105551201": ""},
            "Joanna Reyes": {"13105551202": ""},
            "Tom Berg": {"13105551203": ""},
        },
        name="people.tsv",
        problems=('line 5: the number "1.31056E+10" of "Max Lee" was changed by a spreadsheet',),
    ),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_names_and_numbers_are_read(form: Form, tmp_path: Path) -> None:
    found = found_in(form.raw, tmp_path, form.name)
    assert people_of(found) == form.people
    assert tuple(map(str, found.problems)) == form.problems
    assert not found.cards or not form.called or found.cards[0].called == frozenset(form.called)


NUMBERS = {
    "german": {
        "Telefon Assistent": "assistant",
        "Fax geschäftlich": "fax",
        "Telefon geschäftlich 2": "work",
        "Autotelefon": "car",
        "Telefon Firma": "company",
        "Fax privat": "fax",
        "Telefon privat": "home",
        "Telefon (privat 2)": "home",
        "Mobiltelefon 2": "mobile",
        "Weiteres Fax": "fax",
        "Weiteres Telefon": "other",
        "Haupttelefon": "main",
        "Telefon für Hörbehinderte": "tty",
        "Mobil-Tel.-Nr.": "mobile",
        "Telefon dienstlich": "work",
        "Handynummer": "mobile",
    },
    "french": {
        "Téléphone de l'assistant(e)": "assistant",
        "Télécopie (bureau)": "fax",
        "Téléphone 2 (bureau)": "work",
        "Téléphone (voiture)": "car",
        "Téléphone société": "company",
        "Téléphone (domicile)": "home",
        "Tél. mobile": "mobile",
        "Téléphone (autre)": "other",
        "Récepteur de radiomessagerie": "pager",
        "Téléphone principal": "main",
        "Radiotéléphone": "radio",
        "Téléphone portable": "mobile",
        "Numéro de téléphone": "",
    },
    "spanish": {
        "Teléfono del ayudante": "assistant",
        "Fax del trabajo": "fax",
        "Teléfono del trabajo 2": "work",
        "Teléfono del automóvil": "car",
        "Fax particular": "fax",
        "Número de teléfono 2 (particular)": "home",
        "Móvil": "mobile",
        "Otro teléfono": "other",
        "Localizador": "pager",
        "Teléfono principal": "main",
        "Teléfono celular": "mobile",
    },
    "portuguese": {
        "Telefone do Assistente": "assistant",
        "Fax Comercial": "fax",
        "Telefone Comercial 2": "work",
        "Telefone do Carro": "car",
        "Telefone Principal da Empresa": "company",
        "Telefone Residencial": "home",
        "Telemóvel": "mobile",
        "Telefone Celular": "mobile",
        "Outro Telefone": "other",
        "Telefone do emprego": "work",
    },
    "italian": {
        "Telefono assistente": "assistant",
        "Fax (uff.)": "fax",
        "Telefono (uff.)": "work",
        "Telefono automobile": "car",
        "Telefono principale società": "company",
        "Fax abitazione": "fax",
        "Telefono (ab.)": "home",
        "Numero di cellulare": "mobile",
        "Altro telefono": "other",
        "Cercapersone": "pager",
        "Telefono TTY/TTD": "tty",
    },
    "english": {
        "Cell #": "mobile",
        "homePhone": "home",
        "PHONE_NUMBER": "",
        "Phone Number (SMS)": "",
        "Customer Phone": "",
        "contact[cell]": "mobile",
        "Best phone": "",
        "MobilePhone": "mobile",
    },
}


@pytest.mark.parametrize(("name", "label"), [pair for names in NUMBERS.values() for pair in names.items()])
def test_columns_of_numbers_are_known_in_six_languages(name: str, label: str) -> None:
    column = column_of(folded(name))
    assert (column.part, column.label) == (Part.NUMBER, label)


@pytest.mark.parametrize(
    "name",
    ["Privat", "Büro", "Particular", "Ufficio", "Abitazione", "Home", "Rappel", "Número de centralita", "ISDN"],
)
def test_columns_that_may_hold_numbers_do_if_they_do(name: str, tmp_path: Path) -> None:
    assert column_of(folded(name)).part == Part.PERHAPS_NUMBER
    text = f"name,mobile,{name}\nAnna Berg,310-555-1201,{{}}\n"
    assert len(found_in(text.format("310-555-1202").encode(), tmp_path, "a.csv").cards[0].lines) == 2
    assert len(found_in(text.format("2nd floor").encode(), tmp_path, "a.csv").cards[0].lines) == 1


@pytest.mark.parametrize(
    "name",
    [
        "Mother's mobile",
        "Emergency Contact Phone",
        "Manager phone",
        "Spouse's cell",
        "Halifax Phone",
        "Handyman Phone",
    ],
)
def test_a_number_that_may_be_somebody_else_s_is_not_theirs(name: str, tmp_path: Path) -> None:
    found = found_in(f"name,mobile,{name}\nAnna Berg,310-555-1201,310-555-1202\n".encode(), tmp_path, "a.csv")
    assert people_of(found) == {"Anna Berg": {"13105551201": "mobile"}}
    assert found.notes() == [f'Not used, as they may hold somebody else\'s numbers: "{name}".']


@pytest.mark.parametrize(
    ("header", "row", "name"),
    [
        ("Nom,Prénom", "Berg,Anna", "Anna Berg"),
        ("Nombre,Apellidos", "Anna,Berg", "Anna Berg"),
        ("Nome,Sobrenome", "Anna,Berg", "Anna Berg"),
        ("Nome,Cognome", "Anna,Berg", "Anna Berg"),
        ("Name,Vorname", "Berg,Anna", "Anna Berg"),
        ("Name,First Name", "Anna Berg,Anna", "Anna Berg"),
        ("Nom,Nom de famille", "Anna Berg,Berg", "Anna Berg"),
        ("Name,Company", "Anna Berg,Berg Boats", "Anna Berg"),
        ("Company,Notes", "Berg Boats,x", "Berg Boats"),
        ("Vorname,Nachname", "Anna,", "Anna"),
        ("Nickname,Notes", "Annie,x", "Annie"),
        ("Full Name,Last Name,First Name", '"Berg, Anna",Berg,Anna', "Anna Berg"),
        ("Full Name,Last Name,First Name", '"Anna Berg, MD",Berg,Anna', "Anna Berg, MD"),
        ("Name,Notes", "'=Anna Berg,x", "=Anna Berg"),
    ],
)
def test_a_column_called_name_is_what_the_others_are_not(header: str, row: str, name: str, tmp_path: Path) -> None:
    found = found_in(f"{header},Mobile\n{row},310-555-1201\n".encode(), tmp_path, "a.csv")
    assert people_of(found) == {name: {"13105551201": "mobile"}}


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Name,Mobile", "Berg, Anna,310-555-1201"),
        ("Name,Mobile,Home", "Berg, Anna,310-555-1201,"),
        ("Name,Mobile,Home", "Berg, Anna,310-555-1201,310-555-1202"),
        ("Mobile,Name,,", "310-555-1201,Anna,,,Berg"),
    ],
)
def test_a_row_with_a_cell_too_many_is_nobody(header: str, row: str, tmp_path: Path) -> None:
    found = found_in(f"{header}\n{row}\n".encode(), tmp_path, "a.csv")
    assert people_of(found) == {}
    (problem,) = found.problems
    assert str(problem).startswith("line 2: it has ")


def test_empty_columns_at_the_end_are_none(tmp_path: Path) -> None:
    found = found_in(b"Name,Mobile,,\nAnna Berg,310-555-1201,,\nTom,310-555-1202\n", tmp_path, "a.csv")
    assert list(people_of(found)) == ["Anna Berg", "Tom"]


SHEET = st.lists(
    st.lists(
        st.one_of(st.sampled_from(["310-555-1201", "310-555-1202 x5", "", "Anna", "1 ::: 2"]), st.text(max_size=9))
    ),
    max_size=6,
)
HEADS = ["name", "mobile", "home", "Vorname", "Fax", "Phone 1 - Value", "Phone 1 - Type", "company", "notes"]


@given(st.lists(st.sampled_from(HEADS), max_size=5), SHEET)
def test_every_number_is_in_a_card_or_is_told(heads: list[str], rows: list[list[str]]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([heads, *rows])
    with suppress(Unreadable):
        found = taken(sheet_in(f"sep=,\n{written.getvalue()}".encode(), cards=False), lambda _: None)
        whole = {line.number for one in found.cards for line in one.lines}
        told = found.problems or found.remarks
        for row in rows:
            for head, cell in zip(heads, row, strict=False):
                number = cell.strip() in ("310-555-1201", "310-555-1202 x5") and head in ("mobile", "home", "Fax")
                assert not number or told or "13105551201" in whole
