"""The examples for hosting say what the project needs: its files, its port, WebSockets and the name of the server."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from commands.cli import app
from graph.reading.size_limits import LARGEST_UPLOAD
from ui.door.open_files import ENOUGH
from ui.door.upload_bounds import FORM
from ui.map.assets import front_end
from web.publishing.manifest import MANIFEST
from web.site.addresses import FEED, INDEX, MAP, SITEMAP
from web.site.changelog import TABLES
from web.site.style import STYLE_ADDRESS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "hosting.md").read_text(encoding="utf-8")
EXAMPLES = ROOT / "docs" / "examples" / "hosting"
COMMANDS = re.findall(r"^ +neuromap (publish .+)$", PAGE, re.MULTILINE)


def example(name: str) -> str:
    return (EXAMPLES / name).read_text(encoding="utf-8")


def test_every_file_that_the_page_links_to_is_there() -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)", PAGE) if "://" not in link]
    assert [link for link in links if not (ROOT / "docs" / link).is_file()] == []
    assert {path.name for path in EXAMPLES.iterdir()} == {Path(link).name for link in links if "hosting/" in link} | {
        "Dockerfile.dockerignore"
    }


@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_on_the_page_are_understood(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "relations.csv").write_text("source,effect,target\nGABA,calms,Stress\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("web.site.site_pictures._png", lambda *_: b"")
    words = [word.replace("s3://", "memory://") for word in shlex.split(command)]
    result = CliRunner().invoke(app, [*words, "--dry-run"])
    assert (result.exit_code, result.stdout[:2]) == (0, "+ "), result.output


def test_the_page_names_the_files_of_a_site() -> None:
    table = PAGE.split("## The static site")[1]
    names = (INDEX, MAP, FEED, SITEMAP, *TABLES, MANIFEST)
    assert [name for name in names if f"`{name}`" not in table] == []


def test_the_container_copies_and_starts_what_is_in_the_project() -> None:
    steps = example("Dockerfile")
    copied = [name for line in re.findall(r"^COPY (.+) \./$", steps, re.MULTILINE) for name in line.split()]
    assert copied == ["requirements.txt", "setup/companions.txt"]
    assert "pip uninstall --yes -r companions.txt" in steps
    assert all((ROOT / name).is_file() for name in [*copied, "app.py", "data/relations.csv"])
    assert "setuptools==" in (ROOT / "requirements.txt").read_text(encoding="utf-8"), "the last step installs offline"
    assert "streamlit run app.py --server.address=0.0.0.0 --server.port=8501" in steps
    left_out = example("Dockerfile.dockerignore").split()
    assert not {"data", "graph", "web", "ui", "commands", "app.py", ".streamlit", "README.md", "LICENSE"} & set(
        left_out
    )


@pytest.mark.parametrize("name", ["Dockerfile", "neuromap.service"])
def test_who_starts_the_app_tells_it_its_name(name: str) -> None:
    assert "--browser.serverAddress=" in example(name)


def test_the_web_servers_lead_to_the_port_of_the_app_and_keep_a_reader_with_one_process() -> None:
    port = re.search(r"--server\.port=(\d+)", example("neuromap.service"))
    assert port
    nginx, caddy = example("nginx.conf"), example("Caddyfile")
    assert f"127.0.0.1:{port[1]}" in nginx
    assert f"127.0.0.1:{port[1]}" in caddy
    assert "ip_hash" in nginx
    assert "lb_policy cookie" in caddy
    assert nginx.count("{") == nginx.count("}")
    for line in ("proxy_http_version 1.1;", "proxy_set_header Upgrade $http_upgrade;", "proxy_set_header Host $host;"):
        assert line in nginx


def test_the_examples_let_in_a_whole_file_and_all_who_follow() -> None:
    limit = re.search(r"client_max_body_size (\d+)m;", example("nginx.conf"))
    assert limit
    assert int(limit[1]) * 1024 * 1024 >= LARGEST_UPLOAD + FORM
    assert f"LimitNOFILE={ENOUGH}" in example("neuromap.service")


def test_the_web_servers_know_the_style_sheet_by_its_name() -> None:
    pattern = re.search(
        r"location ~ (\S+) \{ add_header Cache-Control \"public, max-age=31536000", example("nginx.conf")
    )
    assert pattern
    assert re.search(pattern[1], f"/{STYLE_ADDRESS}")
    assert "path /style-*.css" in example("Caddyfile")


def test_the_page_says_how_long_each_answer_may_be_kept() -> None:
    table = PAGE.split("## What may be kept")[1].split("\n\n")[2]
    rows = [re.split(r" *\| *", line)[1:4:2] for line in table.splitlines()[2:]]
    assert [(address.split(",")[0], kept) for address, kept in rows] == [
        ("`/neuromap/<digest>/…`", "`public, max-age=31536000, immutable`"),
        ("`/neuromap/data/<edition>/library`", "the same, of a draft `private`"),
        ("`/neuromap/data/<edition>/file/…`", "`public, no-cache`, of a draft `private`"),
        ("`/neuromap/version`", "`no-store`"),
    ]


def test_the_nginx_example_keeps_what_never_changes_and_nothing_else() -> None:
    kept = re.findall(r"location ~ (\S+) \{(?:[^{}]*)proxy_cache neuromap;", example("nginx.conf"))
    assert len(kept) == 1
    addresses = ["/neuromap/data/0123456789abcdef/picture", f"/{front_end()}", "/neuromap/version", "/", "/edit"]
    assert [bool(re.search(kept[0], address)) for address in addresses] == [True, True, False, False, False]
