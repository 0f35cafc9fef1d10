"""What a row says of a relation is told fact by fact, blanks left out."""

from graph.views.facts import Fact, facts

ROW = {
    **{"id": "r1", "source": "GABA", "effect": "calms", "target": "Stress", "polarity": "decreases", "line": "2"},
    **{"source_type": "", "target_type": "", "mechanism": "", "summary": "", "level": "research", "evidence": ""},
    **{"species": "", "citation": "", "year": "", "doi": "", "pmid": ""},
}


def test_a_bare_row_says_its_sign_evidence_and_level_and_that_it_names_no_source() -> None:
    assert facts(ROW) == (
        Fact("Sign", "decreases: less of the target, or a weaker target"),
        Fact("Evidence", "the kind of evidence is not stated"),
        Fact("Level", "research: a finding of a research paper"),
        Fact("Source", "no source is given"),
    )


def test_a_source_has_its_year_once_and_its_links() -> None:
    row = {**ROW, "citation": "Smith 2004", "year": "2004", "doi": "10.1/x", "pmid": "7", "dose": "high"}
    links = (("doi:10.1/x", "https://doi.org/10.1/x"), ("PubMed 7", "https://pubmed.ncbi.nlm.nih.gov/7/"))
    found = {fact.name: fact for fact in facts(row)}
    assert found["Source"] == Fact("Source", "Smith 2004", links)
    assert found["dose"] == Fact("dose", "high")


def test_what_second_readers_say_is_told_where_there_are_reviews() -> None:
    found = {fact.name: fact for fact in facts({**ROW, "second reading": "read once"})}
    assert found["Second reading"].text == "read once: one second reader found it supported, at least partly"
    assert "second reading" not in found


def test_links_alone_are_a_source() -> None:
    found = {fact.name: fact for fact in facts({**ROW, "pmid": "7"})}
    assert found["Source"] == Fact("Source", "", (("PubMed 7", "https://pubmed.ncbi.nlm.nih.gov/7/"),))


def test_rows_that_are_the_same_are_named_by_their_lines() -> None:
    found = {fact.name: fact for fact in facts({**ROW, "same rows": "2 and 5"})}
    assert found["Rows"].text == "2 rows that are the same, in the lines 2 and 5"
    assert "same rows" not in found
