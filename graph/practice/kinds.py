"""The kinds of practice items, in the order in which they are asked about a relation."""

KINDS = ("target", "source", "effect", "sign", "evidence", "agree", "definition")
