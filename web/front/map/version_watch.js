// The open page and the server tell each other news: which version of the file there is, and that the map is drawn.

const PAUSE = 1000;
const LONGEST_PAUSE = 15000;

/**
 * Call `changed(version)` when the served version is not `current()`, and `heard(answers)` with whether the server
 * answers after each question; returns a clean-up.
 * @param {() => string | undefined} current
 * @param {(version: string) => void} changed
 * @param {URL | string} address
 * @param {(answers: boolean) => void} heard
 */
export function watchVersion(current, changed, address = new URL("neuromap/version", document.baseURI), heard = () => {}) {
  let timer = 0;
  let pause = PAUSE;
  let told = "";
  let stopped = false;

  async function ask() {
    const version = document.hidden ? null : await served(address);
    if (stopped) return;
    if (version !== null) heard(version !== undefined);
    pause = version === undefined ? Math.min(pause * 2, LONGEST_PAUSE) : PAUSE;
    if (version && version !== current() && version !== told) {
      told = version;
      changed(version);
    }
    timer = setTimeout(ask, pause);
  }

  timer = setTimeout(ask, PAUSE);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/**
 * Tell the server that the map of a run is drawn; it then sends the rest of the page.
 * @param {string} run
 */
export function tellDrawn(run, address = new URL(`neuromap/drawn/${run}`, document.baseURI)) {
  fetch(address, { method: "POST", keepalive: true }).catch(() => {});
}

/**
 * Return the version, or undefined where the server does not answer.
 * @param {URL | string} address
 * @returns {Promise<string | undefined>}
 */
async function served(address) {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    return answer.ok ? (await answer.json()).version : undefined;
  } catch {
    return undefined;
  }
}
