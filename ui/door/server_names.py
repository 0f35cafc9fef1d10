"""The settings of the server turn into the names under which it answers and the sites that may frame it."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st
from streamlit.config import is_manually_set

FRAMING_SITES = "NEUROMAP_FRAMED_BY"


@dataclass(frozen=True)
class ServerNames:
    """Where the server listens (None: everywhere), the name in the browser's address bar, and what else is allowed.

    `hosts` are the only names that it answers to (empty: all that can be its own); `other_origins` are pages that may
    ask like its own, or all of them; `framing_sites` may show it within their pages.
    """

    listens_on: str | None = "localhost"
    browser_address: str = "localhost"
    hosts: tuple[str, ...] = ()
    other_origins: tuple[str, ...] = ()
    accepts_every_origin: bool = False
    framing_sites: tuple[str, ...] = ()


def own_names() -> ServerNames:
    """Return what Streamlit's options and the environment say."""
    named = is_manually_set("browser.serverAddress")
    return ServerNames(
        listens_on=st.get_option("server.address"),
        browser_address=_bare(str(st.get_option("browser.serverAddress") or "")) if named else "",
        hosts=tuple(st.get_option("server.allowedHosts")),
        other_origins=tuple(origin.strip().rstrip("/") for origin in st.get_option("server.corsAllowedOrigins")),
        accepts_every_origin=not st.get_option("server.enableCORS"),
        framing_sites=framing_sites(os.environ),
    )


def framing_sites(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the sites that may frame the pages for readers; raises ValueError for an entry that is no site.

    >>> framing_sites({"NEUROMAP_FRAMED_BY": "https://course.example.org, https://*.example.edu"})
    ('https://course.example.org', 'https://*.example.edu')
    """
    sites = [site for site in re.split(r"[,\s]+", environment.get(FRAMING_SITES, "")) if site]
    strange = [site for site in sites if not re.fullmatch(r"https?://(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?", site)]
    if strange:
        raise ValueError(f"{FRAMING_SITES}: “{strange[0]}” is no site; write it as https://course.example.org")
    return tuple(sites)


def _bare(address: str) -> str:
    """Return the name in an address that may have been written with its scheme and port.

    >>> _bare("https://Map.example.org:8443/"), _bare("map.example.org")
    ('map.example.org', 'map.example.org')
    """
    return re.sub(r"^[a-z]+://|[:/].*$", "", address.strip().lower())
