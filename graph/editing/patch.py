"""Two contents of a file turn into a unified diff that `git apply` and `patch -p1` take."""

from difflib import diff_bytes, unified_diff

_NO_LINE_END = b"\n\\ No newline at end of file\n"


def patch(before: bytes, after: bytes, path: str) -> bytes:
    """Return the diff from one content to the other, b"" if they are the same; `path` is that below the repository.

    Line ends, byte order mark and encoding are those of the contents: the patch gives back the very bytes.

    >>> print(patch(b"a,b\\n1,2\\n", b"a,b\\n1,3\\n", "data/x.csv").decode(), end="")
    --- a/data/x.csv
    +++ b/data/x.csv
    @@ -1,2 +1,2 @@
     a,b
    -1,2
    +1,3
    """
    # git ends a name that holds a space with a tab, so that nothing after the space is taken for a date.
    name = path.encode() + (b"\t" if " " in path else b"")
    lines = diff_bytes(
        unified_diff, lines_as_git(before), lines_as_git(after), b"a/" + name, b"b/" + name, lineterm=b"\n"
    )
    return b"".join(line if line.endswith(b"\n") else line + _NO_LINE_END for line in lines)


def lines_as_git(content: bytes) -> list[bytes]:
    """Return the lines as git counts them: a carriage return belongs to its line, a lone one ends none."""
    lines = [line + b"\n" for line in content.split(b"\n")]
    lines[-1] = lines[-1].removesuffix(b"\n")
    return lines if lines[-1] else lines[:-1]
