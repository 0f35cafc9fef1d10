#!/bin/sh
# A name becomes something that this machine has: what is missing is installed with apt-get by root, else named.
#   setup/needs.sh python [COMMAND]     Python 3.11 or newer that can make virtual environments
#   setup/needs.sh node                 Node.js 18 or newer
#   setup/needs.sh npm                  the package manager of Node.js
#   setup/needs.sh chromium PYTHON      prints the path of a Chromium that starts; PYTHON has Playwright
#   setup/needs.sh redis                a Redis or Valkey server, which the tests start on this machine alone
#   setup/needs.sh nginx                nginx, which the tests start on this machine alone
# CHROMIUM=/path/to/chrome overrides the search.
set -u

fail() {
    echo "error: $*" >&2
    exit 1
}

may_install() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# A mirror that does not answer is not waited for.
NO_HANGING="-o Acquire::Retries=1 -o Acquire::http::Timeout=20"

# A server that is installed for the tests is not started beside them; Debian asks this file whether it may be.
POLICY=/usr/sbin/policy-rc.d

apt_install() {
    if [ -e $POLICY ]; then
        apt_install_now "$@"
        return
    fi
    printf '#!/bin/sh\nexit 101\n' >$POLICY && chmod 755 $POLICY
    apt_install_now "$@"
    installed=$?
    rm -f $POLICY
    return $installed
}

apt_install_now() {
    echo "Installing $* with apt-get" >&2
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq $NO_HANGING update >&2 && apt-get -qq $NO_HANGING install --yes --no-install-recommends "$@" >&2
}

# require COMMAND WHAT PACKAGE: runs COMMAND; where it fails, installs PACKAGE and runs it again.
require() {
    $1 && return
    may_install && apt_install "$3" && $1 && return
    fail "$2 is missing. Debian or Ubuntu: sudo apt-get install $3. Elsewhere: docs/setup.md"
}

python_answers() { "$python" --version >/dev/null 2>&1; }
python_is_new() { "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; }
python_makes_environments() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }

need_python() {
    python=$1
    require python_answers "$python" "$(basename "$python")"
    python_is_new || fail "$("$python" --version 2>&1) is too old, 3.11 or newer is needed: make PYTHON=python3.12 ..."
    require python_makes_environments "the venv module of $python" "$(basename "$python")-venv"
}

node_is_new() {
    node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2>/dev/null
}

need_node() {
    require node_is_new "Node.js 18 or newer (it runs the JavaScript tests)" nodejs
}

npm_answers() { npm --version >/dev/null 2>&1; }

need_npm() {
    need_node
    require npm_answers "npm (it fetches what checks the JavaScript and the pages)" npm
}

starts() {
    "$1" --version >/dev/null 2>&1
}

# The one without windows draws the same and needs a fifth less time for a page; any other does.
WINDOWLESS=chromium-headless-shell

find_chromium() {
    for name in $WINDOWLESS chromium chromium-browser google-chrome; do
        found=$(command -v "$name") && starts "$found" && echo "$found" && return
    done
    found=$("$python" -c 'from playwright.sync_api import sync_playwright
with sync_playwright() as playwright: print(playwright.chromium.executable_path)')
    starts "$found" && echo "$found"
}

install_chromium() {
    if may_install; then
        apt_install chromium && find_chromium && return
        "$python" -m playwright install --with-deps chromium >&2
    else
        "$python" -m playwright install chromium >&2
    fi
    find_chromium
}

need_chromium() {
    python=$1
    if [ -n "${CHROMIUM:-}" ]; then
        starts "$CHROMIUM" || fail "CHROMIUM=$CHROMIUM does not start"
        echo "$CHROMIUM"
        return
    fi
    if may_install && ! starts $WINDOWLESS; then
        apt_install $WINDOWLESS || true
    fi
    find_chromium || install_chromium || fail "the browser tests need Chromium, and none was found or could be" \
        "installed. Debian: sudo apt-get install chromium. Elsewhere: $python -m playwright install chromium"
}

redis_answers() { redis-server --version >/dev/null 2>&1 || valkey-server --version >/dev/null 2>&1; }

need_redis() {
    require redis_answers "a Redis or Valkey server (the tests share presentations by it)" redis-server
}

nginx_answers() { nginx -v >/dev/null 2>&1 || /usr/sbin/nginx -v >/dev/null 2>&1; }

need_nginx() {
    require nginx_answers "nginx (the tests put it before two processes of the app)" nginx-light
}

case "${1:-}" in
    python) need_python "${2:-python3}" ;;
    node) need_node ;;
    npm) need_npm ;;
    chromium) need_chromium "${2:?the path of a Python with Playwright}" ;;
    redis) need_redis ;;
    nginx) need_nginx ;;
    *) fail "say python, node, npm, chromium, redis or nginx" ;;
esac
