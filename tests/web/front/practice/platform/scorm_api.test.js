// A page finds the API of its platform wherever that stands, says all of it after each answer, and ends once.

import assert from "node:assert/strict";
import test from "node:test";

import { LONGEST_STATE, connectedPlatform, scormApi } from "../../../../../web/front/practice/platform/scorm_api.js";

const REPORT = { state: "1.x.rw", right: 1, answered: 2, of: 3 };

/** Return a window that is its own parent, or one inside another. */
function windowOf({ parent, ...more } = {}) {
  const made = { opener: null, listeners: {}, reloads: 0, ...more };
  made.parent = parent ?? made;
  made.addEventListener = (name, listener) => (made.listeners[name] = listener);
  made.location = { reload: () => (made.reloads += 1) };
  return made;
}

/** Return an API that notes what it is asked, and answers as a platform does that has `values`. */
function apiOf(values = {}, refused = []) {
  const calls = [];
  const answerTo = (name, given) => (name === "LMSGetValue" ? (values[given] ?? "") : String(!refused.includes(name) && !refused.includes(given)));
  const call = (name) => (...given) => {
    calls.push([name, ...given].join(" ").trim());
    if (name === "LMSSetValue") values[given[0]] = given[1];
    return answerTo(name, given[0]);
  };
  const names = ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"];
  return { calls, values, ...Object.fromEntries(names.map((name) => [name, call(name)])) };
}

function foreign(parent) {
  return Object.defineProperty(windowOf({ parent }), "API", { get: () => { throw new Error("SecurityError"); } });
}

test("the API is that of the nearest page around, also past one of another site, else of the page that opened one of these", () => {
  const [far, near] = [apiOf(), apiOf()];
  const outer = windowOf({ API: far });
  assert.equal(scormApi(windowOf({ parent: windowOf({ parent: outer, API: near }) })), near);
  assert.equal(scormApi(windowOf({ parent: foreign(outer) })), far);
  assert.equal(scormApi(windowOf({ opener: windowOf({ parent: outer }) })), far);
  assert.equal(scormApi(windowOf({ parent: windowOf({ opener: outer }) })), far);
});

test("where there is none, or something else of that name, or pages go round in a circle, there is no platform", () => {
  const [one, other] = [windowOf(), windowOf()];
  [one.parent, other.parent] = [other, one];
  for (const page of [windowOf(), windowOf({ API: {} }), windowOf({ API: "text" }), windowOf({ opener: foreign() }), one]) assert.equal(connectedPlatform(page), null);
});

test("a platform that refuses to begin, or breaks, is none", () => {
  const broken = { ...apiOf(), LMSInitialize: () => { throw new Error("gone"); } };
  for (const API of [apiOf({}, ["LMSInitialize"]), broken]) assert.equal(connectedPlatform(windowOf({ API })), null);
});

test("a report is a score from 0 to 100, a standing, and what is needed to go on", () => {
  const API = apiOf({ "cmi.suspend_data": "1.x.r" });
  const platform = connectedPlatform(windowOf({ API }));
  assert.equal(platform.state(), "1.x.r");
  assert.equal(platform.report(REPORT), true);
  assert.deepEqual(API.values, {
    "cmi.core.exit": "suspend", "cmi.suspend_data": "1.x.rw", "cmi.core.lesson_status": "incomplete",
    "cmi.core.score.min": "0", "cmi.core.score.max": "100", "cmi.core.score.raw": "33.33",
  });
  assert.deepEqual([platform.state(), API.calls.at(-1)], ["1.x.rw", "LMSCommit"]);
  platform.report({ ...REPORT, state: "1.x.rwr", right: 2, answered: 3 });
  assert.deepEqual([API.values["cmi.core.lesson_status"], API.values["cmi.core.score.raw"]], ["completed", "66.67"]);
});

test("before the first answer there is a standing and no score, and no state is longer than it may be", () => {
  const API = apiOf();
  connectedPlatform(windowOf({ API })).report({ ...REPORT, state: "x".repeat(LONGEST_STATE + 1), right: 0, answered: 0 });
  assert.deepEqual(API.values, { "cmi.core.exit": "suspend", "cmi.core.lesson_status": "incomplete" });
});

test("what was done once is not undone by a new beginning, and counts when it is done again", () => {
  for (const standing of ["completed", "passed", "failed"]) {
    const API = apiOf({ "cmi.core.lesson_status": standing, "cmi.core.score.raw": "80" });
    const platform = connectedPlatform(windowOf({ API }));
    platform.report(REPORT);
    assert.deepEqual([API.values["cmi.core.lesson_status"], API.values["cmi.core.score.raw"], API.values["cmi.suspend_data"]], [standing, "80", "1.x.rw"]);
    platform.report({ ...REPORT, answered: 3 });
    assert.deepEqual([API.values["cmi.core.lesson_status"], API.values["cmi.core.score.raw"]], ["completed", "33.33"]);
  }
});

test("what is not taken is said, of a value and of the keeping, and of a platform that is gone", () => {
  for (const refused of ["cmi.core.score.raw", "LMSCommit"]) assert.equal(connectedPlatform(windowOf({ API: apiOf({}, [refused]) })).report(REPORT), false);
  const API = apiOf();
  const platform = connectedPlatform(windowOf({ API }));
  API.LMSSetValue = () => { throw new Error("gone"); };
  assert.equal(platform.report(REPORT), false);
});

test("it ends once when the page is left, and a page that comes back begins anew", () => {
  const API = apiOf();
  const page = windowOf({ API });
  const platform = connectedPlatform(page);
  page.listeners.pageshow({ persisted: false });
  page.listeners.pagehide();
  page.listeners.pagehide();
  assert.deepEqual([API.calls.filter((call) => call === "LMSFinish").length, platform.report(REPORT), page.reloads], [1, false, 0]);
  page.listeners.pageshow({ persisted: true });
  assert.equal(page.reloads, 1);
});
