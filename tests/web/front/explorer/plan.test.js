// Choices become what is laid out, and the words by which a server is asked for its picture.

import assert from "node:assert/strict";
import test from "node:test";

import { firstChoices } from "../../../../web/front/explorer/address.js";
import { libraryOf } from "../../../../web/front/explorer/library.js";
import { planOf } from "../../../../web/front/explorer/plan.js";
import { choicesAt } from "../../../../web/front/explorer/story_choices.js";
import { FOLDED } from "./folded_data.js";
import { DATA } from "./sample.js";

const LIBRARY = libraryOf(DATA);
const FIRST = firstChoices(LIBRARY);

function planned(changes) {
  const { scoped, narrowed, request } = planOf(LIBRARY, { ...FIRST, ...changes });
  return [scoped.map(({ id }) => id).join(), narrowed, request];
}

test("the first map is asked for without a word", () => {
  assert.deepEqual(planned({}), ["r1,r5", false, ""]);
});

test("what only hides or is looked at is not asked for", () => {
  assert.deepEqual(planned({ polarity: ["increases"], select: "GABA", opened: false, depth: 3, direction: "in" }), ["r1,r5", false, ""]);
});

test("level, focus and kind of map are asked for, in one order", () => {
  assert.deepEqual(planned({ layout: "atlas", level: [] }), ["r1,r2,r3,r4,r5", false, "level=&layout=atlas"]);
  const focus = { level: ["research"], focus: "Stress", depth: 2, direction: "out", grown: ["Cortisol"] };
  assert.deepEqual(planned(focus), ["r3,r4", false, "level=research&focus=Stress&depth=2&direction=out&grown=Cortisol"]);
});

test("what is folded is asked for, and a relation inside it is not laid out", () => {
  const plan = (changes) => planOf(FOLDED, { ...FIRST, level: [], folded: ["Strain"], ...changes });
  const folded = plan({});
  assert.deepEqual([folded.scoped.map(({ id }) => id).join(), folded.request], ["r1,r2,r3,r4", "level=&folded=Strain"]);
  assert.deepEqual([...folded.at], [["Stress", "Strain"], ["Mood", "Strain"]]);
  assert.deepEqual([plan({ focus: "Mood" }).scoped.map(({ id }) => id).join(), plan({ focus: "Mood" }).at.size], ["r5", 0]);
  const asked = plan({ ask: "paths", from: "GABA", to: "Cortisol" });
  assert.deepEqual([asked.at.size, asked.narrowed], [0, true]);
});

test("an answer that is shown alone is asked for with its question and all that narrows it", () => {
  const paths = { level: [], ask: "paths", from: "GABA", to: "Cortisol", polarity: ["increases"] };
  assert.deepEqual(planned(paths), ["r2,r3", true, "of=answer&level=&polarity=increases&ask=paths&from=GABA&to=Cortisol"]);
});

test("an answer that is lit on the map asks for nothing else", () => {
  assert.deepEqual(planned({ ask: "what if", from: "GABA" }), ["r1,r5", false, ""]);
});

test("a step with a path asks with its own words, whatever its reader filters beside it", () => {
  const step = choicesAt(LIBRARY, "from-gaba", 2);
  const request = "of=answer&level=research&ask=paths&from=GABA&to=Cortisol";
  assert.deepEqual(planned(step), ["r2,r3", false, request]);
  assert.deepEqual(planned({ ...step, polarity: ["decreases"] }), ["r2,r3", false, request]);
});

test("a part is asked for with all its levels", () => {
  const request = (kind, changes) => {
    const library = libraryOf({ ...DATA, part: { kind, words: "", enters: {} } });
    return planOf(library, { ...firstChoices(library), ...changes }).request;
  };
  assert.equal(request("overview", {}), "level=");
  assert.equal(request("overview", { layout: "matrix" }), "level=&layout=matrix");
  assert.equal(request("near", { focus: "Stress", level: ["research"] }), "level=&focus=Stress");
  assert.equal(request("whole", { focus: "Stress" }), "focus=Stress");
});
