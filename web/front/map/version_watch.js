// The open page asks the server which version of the file there is.

const PAUSE = 1000;
const LONGEST_PAUSE = 15000;
// Of several processes one may see a save later than another. So what was saved before what a page has heard of counts
// only once it was all that was said for so many questions, as after a backup was put back with its old time.
const MOST_BEHIND = 4;

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
  const isBehind = orderOfSaves();

  async function ask() {
    const answer = document.hidden ? null : await served(address);
    if (stopped) return;
    const version = answer && (isBehind(answer.saved) ? current() : answer.version);
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

/** Return a function that says of an answer whether it is of a process that has not seen yet what another has. */
function orderOfSaves() {
  let newest = 0;
  let behind = 0;
  return (/** @type {number | undefined} */ saved = newest) => {
    behind = saved < newest ? behind + 1 : 0;
    if (behind && behind < MOST_BEHIND) return true;
    [newest, behind] = [saved, 0];
    return false;
  };
}

/**
 * Return version and edition, when that was saved, and after how many seconds to ask again; nothing of all where the server does not answer.
 * @param {URL | string} address
 * @returns {Promise<{ version?: string, edition?: string, saved?: number, pause?: number }>}
 */
async function served(address) {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}
