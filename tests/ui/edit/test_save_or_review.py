"""A save takes what is typed into the form along, and what would do harm is read before it is done."""

from collections.abc import Callable

from tests.ui.pages.test_edit import TABLE, Editor, editor  # noqa: F401


def test_what_is_typed_into_the_form_is_saved_along_and_the_good_news_goes_with_the_next_act(
    editor: Callable[..., Editor],  # noqa: F811
) -> None:
    found = editor().show("form")
    assert not found.can("save_now")
    found.fill(source="GABA", effect="may raise", target="Stress", polarity="increases").click("save_now")
    assert found.saved == f"{TABLE}GABA,may raise,Stress,increases,\r\n"
    assert "relations.csv is saved." in found.text
    found.fill(source="Sleep")
    assert "is saved" not in found.text
    found.fill(effect="eases", target="Stress", polarity="decreases").click("save_now")
    assert "is saved" in found.text
    assert "is saved" not in found.show("table").text


def test_a_row_in_the_form_that_lacks_something_is_named_and_nothing_is_saved(
    editor: Callable[..., Editor],  # noqa: F811
) -> None:
    found = editor().show("text").type_text(TABLE.replace("lifts", "raises"))
    found.show("form").fill(source="GABA", effect="eases").click("save_now")
    assert "Nothing was saved, for the form holds a row that cannot be added yet. It still needs target." in (
        found.text
    )
    assert (found.saved, found.field("effect")) == (TABLE, "eases")
    found.fill(target="Stress", polarity="up").click("save_now")
    assert "cannot be added yet. 'up' is not a listed word for polarity" in found.text
    found.show("table").click("review")
    assert "What is typed into the form of relations.csv is not added and would not be saved." in found.text
    assert found.click("left_open_relations").field("polarity") == "up"


def test_a_save_that_takes_many_rows_away_is_read_first(editor: Callable[..., Editor]) -> None:  # noqa: F811
    rows = [f"A{number},raises,B,increases,\r\n" for number in range(4)]
    head = TABLE.partition("\n")[0] + "\n"
    found = editor(head + "".join(rows)).show("text").type_text(head + rows[0]).click("save_now")
    assert "Nothing is saved yet. Read what this save would do" in found.text
    assert "This save takes 3 of 4 rows out of relations.csv." in found.text
    assert next(button.label for button in found.app.button if button.key == "save") == "Save all the same"
    assert found.click("save").saved == head + rows[0]


def test_good_news_is_no_success_where_it_breaks_what_is_expected(editor: Callable[..., Editor]) -> None:  # noqa: F811
    rows = "source,effect,target,polarity\nA,soothes,E,decreases\nC,raises,D,increases\n"
    found = editor(rows)
    found.file.with_name("expectations.csv").write_text("source,direction,target\nA,lowers,D\n")
    found.run().show("text").type_text(rows + "A,raises,B,increases\n")
    found.file.write_text(rows.replace("C,raises,D", "B,raises,D"))
    found.click("save_now")
    told = next(found.proto.body for found in found.app.get("html") if "class='told" in found.proto.body)
    assert told.startswith("<p class='told bad' role='alert'>relations.csv is saved, together with")
    assert told.endswith("now D rises: A → B → D). History brings back what was there before.</p>")
