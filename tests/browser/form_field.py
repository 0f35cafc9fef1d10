"""A field of the form on the edit page, by the column of the file that it is for."""


def form_field(column: str) -> str:
    """Return the selector of a field."""
    return f".neuromap-form [data-column='{column}']"
