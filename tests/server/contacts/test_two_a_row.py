"""Lists with more than one person a row: nobody gets the other's number, and that is said."""

from pathlib import Path

import pytest

from bulkvs_mcp.server.admin.lists import Unreadable, folded
from bulkvs_mcp.server.contacts.headers import Part, column_of

from ...helpers.addressbooks import found_in, people_of

NUMBERS = "3105551201", "3105551202"
ANNA = {"Anna Berg": {"13105551201": ""}}


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Name,Phone,Name,Phone", "Anna Berg,3105551201,Tom Lee,3105551202"),
        ("Name,Phone,Name,Phone", "Anna Berg,,Tom Lee,3105551202"),
        ("Name,Phone,Name,Phone", "Anna Berg,3105551201,,3105551202"),
        ("Name,Name,Phone,Phone", "Anna Berg,Tom Lee,3105551201,3105551202"),
        ("Contact Name,Phone,Name,Phone", "Anna Berg,,Tom Lee,3105551202"),
        ("Name,Phone,Full Name,Mobile", "Anna Berg,,Tom Lee,3105551202"),
        ("Customer,Phone,Contact,Mobile", "Anna Berg,,Tom Lee,3105551202"),
        ("Vorname,Telefon,Vorname,Mobil", "Anna,,Tom,3105551202"),
        ("First Name,Last Name,Cell,First Name,Last Name,Cell", "Anna,Berg,,Tom,Lee,3105551202"),
        ("Nachname,Telefon,Familienname,Telefon", "Berg,,Lee,3105551202"),
        ("Prénom,Nom de famille,Tél,Prénom,Nom de famille,Tél", "Anna,Berg,,Tom,Berg,3105551202"),
        ("Name,Phone,First Name,Last Name,Mobile", "Anna Berg,,Tom,Lee,3105551202"),
        ("Company,Phone,Organization,Mobile", "Berg Boats,,Lee Cars,3105551202"),
        ("Nickname,Phone,Alias,Mobile", "Annie,,Tommy,3105551202"),
    ],
)
def test_two_columns_that_name_somebody_refuse_the_list(header: str, row: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="a row may be two people: ") as refused:
        found_in(f"{header}\n{row}\n".encode(), tmp_path, "a.csv")
    assert f'"{header.split(",", maxsplit=1)[0]}"' in str(refused.value)


@pytest.mark.parametrize(
    ("header", "row", "name"),
    [
        ("Name,Display Name,Phone,Cell", "ANNA BERG,Anna Berg", "Anna Berg"),
        ("Name,Display Name,Phone,Cell", '"Berg, Anna",Anna Berg', "Anna Berg"),
        ("Name,First Name,Last Name,Display Name,Phone,Cell", "Anna Berg,Anna,Berg,Anna Berg", "Anna Berg"),
        ("Nom,Prénom,Nom affiché,Phone,Cell", "Berg,Anna,Annie", "Annie"),
        ("Nombre,Segundo nombre,Apellidos,Phone,Cell", "Anna,Maria,Berg", "Anna Maria Berg"),
        ("Name,Company,Account Name,Phone,Cell", "Anna Berg,Berg Boats,Berg", "Anna Berg"),
        ("Last Name,Spouse,First Name,Phone,Cell", "Berg,Tom,Anna", "Anna Berg"),
        ("Referred By,Name,Phone,Cell", "Tom,Anna Berg", "Anna Berg"),
        ("Name,País,Phone,Cell", "Anna Berg,Portugal", "Anna Berg"),
        ("Name,Parent Account,Phone,Cell", "Anna Berg,Berg Boats", "Anna Berg"),
    ],
)
def test_columns_about_one_person_are_of_one_person(header: str, row: str, name: str, tmp_path: Path) -> None:
    found = found_in(f"{header}\n{row},{','.join(NUMBERS)}\n".encode(), tmp_path, "a.csv")
    assert people_of(found) == {name: {"13105551201": "", "13105551202": "mobile"}}
    assert found.notes() == []


OTHERS = [
    *("Spouse", "Spouse Name", "Spouse's First Name", "Partner", "Husband", "Wife", "Emergency Contact"),
    *(
        "Secondary Contact",
        "2nd Contact",
        "Contact 2",
        "Name 2",
        "Name2",
        "First Name 2",
        "Alternate Contact Name",
    ),
    *("Assistant", "Assistant's Name", "Manager's Name", "Mother", "Father's Name", "Parent", "Parent/Guardian"),
    *("Child", "Children", "Referred By", "Next of Kin", "Mom", "Plus One", "mother_name", "emergencyContact"),
    *("Ehepartner", "Ehefrau", "Notfallkontakt", "Assistent(in)", "Vorgesetzter", "Mutter", "Vater", "Eltern"),
    *("Kinder", "Erziehungsberechtigte", "Empfohlen von", "Weiterer Kontakt"),
    *("Conjoint(e)", "Épouse", "Contact d'urgence", "Assistant(e)", "Responsable", "Mère", "Père", "Tuteur"),
    *("Enfants", "Recommandé par", "Sœur", "Contact secondaire"),
    *("Cónyuge", "Esposa", "Contacto de emergencia", "Asistente", "Gerente", "Madre", "Padre", "Tutor", "Hijos"),
    *("Referido por", "Contacto secundario"),
    *(
        "Cônjuge",
        "Marido",
        "Contato de emergência",
        "Gestor",
        "Mãe",
        "Pai",
        "Responsável",
        "Filhos",
        "Indicado por",
    ),
    *("Coniuge", "Moglie", "Contatto di emergenza", "Segretaria", "Madre", "Genitore", "Figli", "Segnalato da"),
]


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("number", ["Phone", "Phone 2", "Cell", "Home", "Telefon privat"])
def test_a_number_behind_somebody_else_is_nobody_s(other: str, number: str, tmp_path: Path) -> None:
    for named in ("Anna Berg,3105551201,Tom Lee,3105551202", "Anna Berg,3105551201,,3105551202"):
        found = found_in(f"Name,Phone,{other},{number}\n{named}\n".encode(), tmp_path, "a.csv")
        assert people_of(found) == ANNA
        assert found.notes() == [f'Not used, as it may be somebody else\'s: "{number}" behind "{other}".']


@pytest.mark.parametrize(
    ("header", "row", "note"),
    [
        (
            "First Name,Last Name,Phone,Spouse First Name,Spouse Last Name,Cell",
            "Anna,Berg,3105551201,Tom,Lee,3105551202",
            '"Cell" behind "Spouse Last Name"',
        ),
        ("Name,Phone,Nanny's,Phone", "Anna Berg,3105551201,Tom,3105551202", '"Phone" behind "Nanny\'s"'),
        ("Name,Phone,Skipper,Phone,Cell", "Anna Berg,3105551201,Tom,,3105551202", '"Cell" behind "Skipper"'),
        ("Phone,Name,Phone,Skipper", "3105551201,Anna Berg,3105551202,Tom", '"Phone" behind "Name"'),
        ("Spouse,Cell,Name,Phone", "Tom Lee,3105551202,Anna Berg,3105551201", '"Cell" behind "Spouse"'),
    ],
)
def test_whoever_else_a_row_names_keeps_their_numbers(header: str, row: str, note: str, tmp_path: Path) -> None:
    found = found_in(f"{header}\n{row}\n".encode(), tmp_path, "a.csv")
    assert people_of(found) == ANNA
    assert found.notes() == [f"Not used, as it may be somebody else's: {note}."]


@pytest.mark.parametrize("between", ["", "Type,", "Email,", "Ext,", "Notes,"])
def test_a_second_number_without_a_name_between_is_theirs(between: str, tmp_path: Path) -> None:
    cell = "x," if between else ""
    text = f"Name,Phone,{between}Phone\nAnna Berg,3105551201,{cell}3105551202\n"
    found = found_in(text.encode(), tmp_path, "a.csv")
    assert people_of(found) == {"Anna Berg": {"13105551201": "", "13105551202": ""}}


def test_an_assistant_s_number_is_called_so_wherever_it_stands(tmp_path: Path) -> None:
    text = (
        "Name,Phone,Manager's Name,Assistant's Name,Assistant's Phone\nAnna Berg,3105551201,Tom,Max,3105551202\n"
    )
    found = found_in(text.encode(), tmp_path, "a.csv")
    assert people_of(found) == {"Anna Berg": {"13105551201": "", "13105551202": "assistant"}}


def test_a_list_whose_every_number_may_be_somebody_else_s_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match='all columns of phone numbers may be somebody else\'s: "Phone" behind'):
        found_in(b"Name,Manager,Phone\nAnna Berg,Tom,3105551201\n", tmp_path, "a.csv")


EXPORTS = {
    "outlook": "First Name,Last Name,Assistant's Phone,Business Fax,Business Phone,Home Phone,Mobile Phone,Pager,"
    "Assistant's Name,Children,Gender,Manager's Name,Office Location,Private,Referred By,Spouse",
    "outlook.com": "First Name,Last Name,Nickname,Given Yomi,Surname Yomi,Home Phone,Business Phone,Mobile Phone,"
    "Company Main Phone,Callback,Job Title,Company,Manager's Name,Assistant's Name,Assistant's Phone,Spouse,Hobby",
    "outlook, german": "Vorname,Weitere Vornamen,Nachname,Telefon Assistent,Telefon geschäftlich,Mobiltelefon,"
    "Telefon privat,Pager,Assistent(in),Kinder,Name des/der Vorgesetzten,Partner,Privat,Empfohlen von,Büro",
    "outlook, french": "Prénom,Deuxième prénom,Nom,Téléphone de l'assistant(e),Téléphone (bureau),Tél. mobile,"
    "Nom de l'assistant(e),Enfants,Responsable,Conjoint(e),Recommandé par",
    "outlook, spanish": "Nombre,Segundo nombre,Apellidos,Teléfono del ayudante,Teléfono del trabajo,Móvil,"
    "Nombre del ayudante,Hijos,Nombre del director,Cónyuge,Referido por",
    "outlook, portuguese": "Nome,Segundo Nome,Sobrenome,Telefone do Assistente,Telefone Comercial,Telemóvel,"
    "Nome do Assistente,Filhos,Nome do Gerente,Cônjuge,Indicado por",
    "outlook, italian": "Nome,Secondo nome,Cognome,Telefono assistente,Telefono (uff.),Cellulare,Nome assistente,"
    "Figli,Nome manager,Coniuge,Presentato da",
    "google": "First Name,Last Name,Nickname,File As,Organization Name,Phone 1 - Label,Phone 1 - Value,"
    "Phone 2 - Label,Phone 2 - Value,Relation 1 - Label,Relation 1 - Value",
}
"""The columns of exports that are about names and numbers, in their order; those about others hold names too."""


@pytest.mark.parametrize("header", EXPORTS.values(), ids=EXPORTS)
def test_exports_that_have_others_beside_somebody_lose_no_number(header: str, tmp_path: Path) -> None:
    names = header.split(",")
    numbered = [column_of(folded(name)).part == Part.NUMBER for name in names]
    cells = [f"31055512{place:02d}" if one else f"Anna{place}" for place, one in enumerate(numbered)]
    found = found_in(f"{header}\n{','.join(cells)}\n".encode(), tmp_path, "a.csv")
    (one,) = found.cards
    assert [line.number[1:] for line in one.lines] == [cell for cell in cells if cell.isdigit()]
    assert found.notes() == []
    assert len(one.lines) > 1
