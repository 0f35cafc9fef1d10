// The open page asks the server which version of the file there is.

const PAUSE = 1000;
const LONGEST_PAUSE = 15000;

/**
 * Call `changed(version, edition)` when the served version is not `current()`, and `heard(answers)` with whether the server
 * answers after each question; returns a clean-up.
 * @param {() => string | undefined} current
 * @param {(version: string, edition: string) => void} changed
 * @param {URL | string} address
 * @param {(answers: boolean) => void} heard
 */
export function watchVersion(current, changed, address = new URL("neuromap/version", document.baseURI), heard = () => {}) {
  let timer = 0;
  let pause = PAUSE;
  let told = "";
  let stopped = false;

  async function ask() {
    const answer = document.hidden ? null : await served(address);
    if (stopped) return;
    const version = answer && answer.version;
    if (version !== null) heard(version !== undefined);
    pause = version === undefined ? Math.min(pause * 2, LONGEST_PAUSE) : (answer?.pause ?? 0) * 1000 || PAUSE;
    if (version && version !== current() && version !== told) {
      told = version;
      changed(version, answer?.edition ?? "");
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
 * Return version and edition, and after how many seconds to ask again; nothing of all where the server does not answer.
 * @param {URL | string} address
 * @returns {Promise<{ version?: string, edition?: string, pause?: number }>}
 */
async function served(address) {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}
