"""The path of an answer turns into the headers by which a browser protects it: who may frame it, and what it is."""

from collections.abc import Sequence

# What is no page and says nothing of itself: opened by itself, as a picture may be, it runs and loads nothing.
_NO_PAGE = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:"
# Pages on which a click changes something for others: no site may show them within its own pages.
_PAGES = ("text/html", "application/pdf")
NEVER_FRAMED = ("/edit", "/speaker")


def security_headers(path: str, policy: str, framing_sites: Sequence[str], kind: str = "") -> dict[str, str]:
    """Return the headers of an answer of a content type; what else its `Content-Security-Policy` says stays.

    >>> security_headers("/", "img-src 'self'; frame-ancestors *", ())["Content-Security-Policy"]
    "img-src 'self'; frame-ancestors 'self'"
    """
    policy = policy or (_NO_PAGE if kind and not kind.startswith(_PAGES) else "")
    sites = () if path.rstrip("/").endswith(NEVER_FRAMED) else framing_sites
    rules = [rule.strip() for rule in policy.split(";")]
    others = [rule for rule in rules if rule and not rule.startswith("frame-ancestors")]
    ancestors = " ".join(("frame-ancestors 'self'", *sites))
    found = {"Content-Security-Policy": "; ".join((*others, ancestors)), "X-Content-Type-Options": "nosniff"}
    # The older header knows no list of sites, and where both are sent browsers go by the newer one.
    return found if sites else {**found, "X-Frame-Options": "SAMEORIGIN"}
