// A page that a learning platform opened turns into its way to report (SCORM 1.2): what was left there, and what is sent after each answer.

/**
 * The API of a platform: every answer is a text, "true" where something was taken.
 * @typedef {Record<string, (...words: string[]) => unknown>} ScormApi
 */
/** @typedef {{ state: string, right: number, answered: number, of: number }} TaskReport */
/**
 * `state()` is what was reported last, at first what was left there; `report` returns whether all of a report was taken.
 * @typedef {{ state(): string, report(report: TaskReport): boolean }} Platform
 */
/** @typedef {{ API?: ScormApi, parent?: ApiPage | null, opener?: ApiPage | null }} ApiPage a window, or what looks like one */

// Platforms nest their frames a few deep; pages that name each other in a circle end here.
const MOST_PAGES = 50;
// What every platform has to keep, in letters.
export const LONGEST_STATE = 4096;
// A share, since many platforms take a score for one, whatever they are told of its bounds.
const BEST_SCORE = 100;
const DONE = ["completed", "passed", "failed"];

/** Return the API of the nearest page around one, else of the one that opened it; null where there is none. @param {ApiPage} page */
export function scormApi(page) {
  return apiAround(page) ?? apiAround(openerOf(page));
}

/**
 * Begin with the platform and return the way to report; null where there is none, or it refuses. It is told once that the
 * page is left; a page that comes back from the browser's memory after that begins anew.
 * @param {ApiPage & Pick<Window, "addEventListener" | "location">} page
 * @returns {Platform | null}
 */
export function connectedPlatform(page) {
  const api = scormApi(page);
  if (!api || !isTaken(asked(api, "LMSInitialize", ""))) return null;
  let isOpen = true;
  page.addEventListener("pagehide", () => {
    if (isOpen) asked(api, "LMSFinish", "");
    isOpen = false;
  });
  page.addEventListener("pageshow", ({ persisted }) => persisted && page.location.reload());
  const wasDone = DONE.includes(valueOf(api, "cmi.core.lesson_status"));
  let state = valueOf(api, "cmi.suspend_data");
  const report = (/** @type {TaskReport} */ told) => {
    state = told.state;
    return isOpen && isReported(api, told, wasDone);
  };
  return { state: () => state, report };
}

/** Set all that a report says and have it kept. @type {(api: ScormApi, report: TaskReport, wasDone: boolean) => boolean} */
function isReported(api, report, wasDone) {
  const said = [...valuesOf(report, wasDone)].map(([name, value]) => asked(api, "LMSSetValue", name, value));
  return [...said, asked(api, "LMSCommit", "")].every(isTaken);
}

/**
 * Yield the values to set. A task that was done before, and is begun anew since its questions changed, keeps its standing
 * and score until it is done again.
 * @type {(report: TaskReport, wasDone: boolean) => Generator<[string, string]>}
 */
function* valuesOf({ state, right, answered, of }, wasDone) {
  const isDone = answered >= of;
  yield ["cmi.core.exit", "suspend"];
  if (state.length <= LONGEST_STATE) yield ["cmi.suspend_data", state];
  if (wasDone && !isDone) return;
  yield ["cmi.core.lesson_status", isDone ? "completed" : "incomplete"];
  if (!answered) return;
  yield ["cmi.core.score.min", "0"];
  yield ["cmi.core.score.max", String(BEST_SCORE)];
  yield ["cmi.core.score.raw", String(Math.round((BEST_SCORE * 100 * right) / of) / 100)];
}

/** @param {ApiPage | null} page */
function apiAround(page) {
  return [...pagesAround(page)].map(apiIn).find(Boolean) ?? null;
}

/** Return the page that opened one, or one around it: a platform may open a window of frames. @param {ApiPage} page */
function openerOf(page) {
  return [...pagesAround(page)].map(({ opener }) => opener).find(Boolean) ?? null;
}

/** Yield a page and those around it; the outermost is its own parent. @param {ApiPage | null} page */
function* pagesAround(page) {
  let at = page;
  for (let step = 0; at && step < MOST_PAGES; step += 1) {
    yield at;
    at = at.parent && at.parent !== at ? at.parent : null;
  }
}

/** Return the API of a page, null where it has none or is of another site, of which nothing may be read. @param {ApiPage} page */
function apiIn(page) {
  try {
    return typeof page.API?.LMSInitialize === "function" ? page.API : null;
  } catch {
    return null;
  }
}

/** Return what the platform answers; one that is gone answers nothing. @type {(api: ScormApi, call: string, ...words: string[]) => unknown} */
function asked(api, call, ...words) {
  try {
    return api[call](...words);
  } catch {
    return "";
  }
}

/** @type {(api: ScormApi, name: string) => string} */
function valueOf(api, name) {
  return String(asked(api, "LMSGetValue", name) ?? "");
}

/** @param {unknown} answer */
function isTaken(answer) {
  return String(answer) === "true";
}
