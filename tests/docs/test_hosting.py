"""The examples for hosting say what the project needs: its files, its port, WebSockets and the name of the server."""

import re
import shlex
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from streamlit.config import get_config_options
from typer.testing import CliRunner

from bench.nginx_proxy import command, configured
from commands.cli import app
from graph.reading.size_limits import LARGEST_UPLOAD
from tests.redis_server import free_port
from ui.door.open_files import ENOUGH
from ui.door.refusal import HEALTH
from ui.door.upload_bounds import FORM
from ui.edit.browser_key import NAME
from ui.map.assets import front_end
from web.publishing.manifest import MANIFEST
from web.site.addresses import FEED, INDEX, MAP, SITEMAP
from web.site.changelog import TABLES
from web.site.style import STYLE_ADDRESS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "hosting.md").read_text(encoding="utf-8")
EXAMPLES = ROOT / "docs" / "examples" / "hosting"
PORT = 8501
DRAFT = f"/neuromap/data/{'x' * 22}/picture"
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
    assert copied == ["requirements.txt", "requirements-test.txt", "setup/companions.txt"]
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


def test_the_web_servers_lead_to_the_port_of_the_app_and_keep_an_editor_with_one_process() -> None:
    port = re.search(r"--server\.port=(\d+)", example("neuromap.service"))
    assert port
    nginx, caddy = example("nginx.conf"), example("Caddyfile")
    assert f"127.0.0.1:{port[1]}" in nginx
    assert f"127.0.0.1:{port[1]}" in caddy
    assert f"map $cookie_{NAME} $" in nginx
    assert "lb_policy cookie" in caddy
    assert nginx.count("{") - nginx.count("[\\w-]{") - nginx.count("f]{") == nginx.count("}") - 2
    lines = ("proxy_http_version 1.1;", "proxy_set_header Upgrade $http_upgrade;", "proxy_set_header Host $http_host;")
    for line in lines:
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
    kept = re.findall(r'location ~ "(\S+)" \{(?:[^{}]*)proxy_cache neuromap;', example("nginx.conf"))
    assert len(kept) == 1
    addresses = ["/neuromap/data/0123456789abcdef/picture", f"/{front_end()}", "/neuromap/version", "/", "/edit", DRAFT]
    assert [bool(re.search(kept[0], address)) for address in addresses] == [True, True, False, False, False, False]


def test_the_nginx_example_leads_what_lives_in_one_process_to_the_same() -> None:
    led = re.findall(r'location ~ "?(\S+?)"? \{ proxy_pass http://neuromap_sessions;', example("nginx.conf"))
    addresses = [
        "/_stcore/stream",
        "/_stcore/upload_file/a/b",
        "/media/a.png",
        DRAFT,
        "/",
        "/neuromap/rooms",
        "/medial",
    ]
    found = [any(re.search(pattern, address) for pattern in led) for address in addresses]
    assert found == [True, True, True, True, False, False, False]


@pytest.mark.parametrize("sticky", [True, False])
def test_nginx_takes_the_example_as_it_is_for_two_processes(tmp_path: Path, sticky: bool) -> None:
    file = configured(tmp_path, free_port(), [8501, 8502], sticky)
    said = subprocess.run([*command(file), "-t"], stderr=subprocess.PIPE, text=True)
    assert said.returncode == 0, said.stderr
    assert file.read_text(encoding="utf-8").count("server 127.0.0.1:8502;") == 2


def variables(text: str) -> set[str]:
    """Return the variables of ours and of Streamlit that a text names."""
    return set(re.findall(r"\b(?:NEUROMAP|STREAMLIT)_[A-Z_]+\b", text))


@pytest.mark.parametrize("name", ["compose.yaml", "kubernetes.yaml", "Dockerfile", "neuromap.service"])
def test_the_examples_name_variables_that_there_are(name: str) -> None:
    options = {f"STREAMLIT_{option.upper().replace('.', '_')}" for option in streamlit_options()}
    ours = {word for file in (ROOT / "ui").rglob("*.py") for word in variables(file.read_text(encoding="utf-8"))}
    assert variables(example(name)) - options - ours == set()
    assert variables(example(name)) != set()


def streamlit_options() -> list[str]:
    """Return the options of Streamlit as its environment names them: serverCookieSecret is server_cookie_secret."""
    return [re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name) for name in get_config_options()]


def test_the_composed_services_are_the_app_twice_nginx_and_what_they_share() -> None:
    services = yaml.safe_load(example("compose.yaml"))["services"]
    apps = {name: part for name, part in services.items() if part.get("image") == "neuroimmune-map"}
    assert sorted(apps) == ["one", "other"]
    for each in apps.values():
        built = (EXAMPLES / each["build"]["context"]).resolve()
        assert (built, (built / each["build"]["dockerfile"]).is_file()) == (ROOT, True)
        address = urlsplit(each["environment"]["NEUROMAP_REDIS"])
        assert (address.scheme, address.hostname in services, address.port) == ("redis", True, 6379)
        assert each["environment"]["NEUROMAP_DATA"] == "/data/relations.csv"
    assert (EXAMPLES / services["web"]["volumes"][0].split(":")[0]).is_file()
    changes = re.findall(r"-e 's/(.+?)/(.+?)/'", services["web"]["command"][2])
    nginx = example("nginx.conf")
    for before, after in changes:
        assert nginx.count(before) == 2
        nginx = nginx.replace(before, after)
    assert [nginx.count(f"        server {name}:{PORT};") for name in apps] == [2, 2]


def volumes_of(part: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the volumes of a part of the cluster; what one claims has to be there."""
    return list(part["spec"]["template"]["spec"]["volumes"]) if part["kind"] == "Deployment" else []


def test_the_cluster_has_what_its_parts_ask_of_each_other() -> None:
    parts = list(yaml.safe_load_all(example("kubernetes.yaml")))
    named = {(part["kind"], part["metadata"]["name"]) for part in parts}
    app, shared = (part["spec"]["template"]["spec"]["containers"][0] for part in parts if part["kind"] == "Deployment")
    values = {each["name"]: each.get("value", "") for each in app["env"]}
    assert app["ports"] == [{"containerPort": PORT}]
    assert ("Service", urlsplit(values["NEUROMAP_REDIS"]).hostname) in named
    assert shared["ports"] == [{"containerPort": urlsplit(values["NEUROMAP_REDIS"]).port}]
    volumes = {each["name"]: each["persistentVolumeClaim"]["claimName"] for part in parts for each in volumes_of(part)}
    assert [each["name"] for container in (app, shared) for each in container["volumeMounts"]] == [*volumes]
    assert {("PersistentVolumeClaim", claim) for claim in volumes.values()} <= named
    probes = {app[name]["httpGet"]["path"] for name in ("startupProbe", "readinessProbe", "livenessProbe")}
    assert probes == set(HEALTH)
    assert values["NEUROMAP_DATA"].startswith(app["volumeMounts"][0]["mountPath"])
    [ingress] = [part for part in parts if part["kind"] == "Ingress"]
    notes = {name.split("/")[1]: text for name, text in ingress["metadata"]["annotations"].items()}
    assert notes["upstream-hash-by"] == f"$cookie_{NAME}"
    assert f"client_max_body_size {notes['proxy-body-size']};" in example("nginx.conf")


def test_the_lines_that_bring_the_client_of_redis_into_the_image_are_locked() -> None:
    lock = (ROOT / "requirements-test.txt").read_text(encoding="utf-8")
    found = re.search(r"^redis==.*?# via", lock, re.MULTILINE | re.DOTALL)
    assert found
    assert (found[0].count("=="), found[0].count("--hash=sha256:")) == (1, 2)
    assert "awk '/^redis==/,/# via/' requirements-test.txt" in example("Dockerfile")
