// Relations become sentences as text, never as markup.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";

import { tellPointed } from "../../../../web/front/map/hover.js";
import { signColour } from "../../../../web/front/shared/palette.js";
import { drawSentences } from "../../../../web/front/map/sentences.js";
import { FakeElement } from "../fake_element.js";

let seen = null;

before(() => {
  globalThis.document = { createElement: (tag) => new FakeElement(tag) };
  globalThis.IntersectionObserver = class {
    constructor(call) {
      seen = (isIntersecting) => call([{ isIntersecting }]);
    }
    observe() {}
  };
});
after(() => {
  delete globalThis.document;
  delete globalThis.IntersectionObserver;
});

const ITEMS = [
  { id: "r1", source: "GABA", effect: "generally calms", target: "Inflammation", sign: 1 },
  { id: "r2", source: "<b>x</b>", effect: "<img src=x onerror=alert(1)>", target: "&amp;", sign: 0 },
];
const GROUPS = [{ heading: "From <i>GABA</i>", items: ITEMS.slice(0, 1) }, { heading: "", items: ITEMS.slice(1) }];

function drawn(data, pick = () => {}) {
  const element = new FakeElement("div");
  drawSentences(element, { groups: GROUPS, ...data }, "light", pick);
  return element;
}

test("each relation is a sentence in a button, its text as it is in the file", () => {
  const buttons = drawn({}).all("button");
  assert.deepEqual(
    buttons.map((button) => [button.type, button.dataset.relation, button.textContent, button.all("em")[0].textContent]),
    [
      ["button", "r1", "GABA generally calms Inflammation.", "generally calms"],
      ["button", "r2", "<b>x</b> <img src=x onerror=alert(1)> &amp;.", "<img src=x onerror=alert(1)>"],
    ],
  );
  assert.deepEqual(buttons.map(({ properties }) => properties["--sign"]), [signColour(1, "light"), signColour(0, "light")]);
});

test("a group has its heading, if it has one", () => {
  const element = drawn({});
  assert.deepEqual(element.all("h4").map((heading) => heading.textContent), ["From <i>GABA</i>"]);
  assert.equal(element.all("ul").length, 2);
});

test("the selected sentence is the current one", () => {
  const current = (selected) => drawn({ selected }).all("button").map(({ attributes }) => attributes["aria-current"]);
  assert.deepEqual([current("r2"), current("")], [[undefined, "true"], [undefined, undefined]]);
});

test("a click says which relation", () => {
  const picked = [];
  for (const button of drawn({}, (id) => picked.push(id)).all("button")) button.listeners.click();
  assert.deepEqual(picked, ["r1", "r2"]);
});

test("drawing again replaces the list", () => {
  const element = drawn({ columns: true });
  drawSentences(element, { groups: [] }, "dark", () => {});
  assert.deepEqual([element.children.length, element.children[0].className, element.all("li")], [1, "neuromap-sentences", []]);
});

test("drawing again keeps the lines that say the same, and a click on them is heard by who drew last", () => {
  const [element, picked] = [new FakeElement("div"), []];
  const items = [{ ...ITEMS[0], grade: "people" }, ...STUDIES.map((study) => ({ ...study, source: "IL-6" }))];
  const draw = (shown, selected = "", theme = "light") => {
    drawSentences(element, { groups: [{ heading: "", items: shown }], selected }, theme, (id) => picked.push([shown.length, id]));
    return element.all("ul")[0].children;
  };
  const [first, claim] = draw(items);
  assert.deepEqual(draw([items[0]]).map((line) => line === first), [true]);
  const [again, less] = draw(items.slice(0, 2));
  assert.deepEqual([again === first, less === claim, less.all("summary")], [true, false, []]);
  again.all("button")[0].listeners.click();
  assert.deepEqual(picked, [[2, "r1"]]);
  const [, chosen] = draw(items.slice(0, 2), "r3");
  assert.deepEqual([chosen === less, chosen.all("button")[0].attributes["aria-current"]], [false, "true"]);
  assert.equal(draw(items.slice(0, 2), "r3", "dark").includes(first), false);
});

test("of a long list that changes the first lines come at once and the others a moment later, unless it has the focus", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const element = new FakeElement("div");
  const items = Array.from({ length: 120 }, (_, place) => ({ ...ITEMS[0], id: `r${place}`, target: `T${place}` }));
  const draw = (shown) => drawSentences(element, { groups: [{ heading: "", items: shown }], columns: true }, "light", () => {});
  const ids = () => element.all("button").map(({ dataset }) => dataset.relation);
  const idsOf = (shown) => shown.map(({ id }) => id);
  draw(items);
  assert.deepEqual([ids(), element.all("ul").length], [idsOf(items), 5]);
  const [less, least] = [items.slice(20), items.slice(100)];
  draw(less);
  assert.deepEqual([ids().slice(0, 48), ids().length], [idsOf(less).slice(0, 48), 100]);
  t.mock.timers.tick(100);
  assert.deepEqual(ids(), idsOf(less));
  seen(false);
  draw(items);
  assert.deepEqual(ids(), idsOf(less), "nobody sees it, so it waits");
  t.mock.timers.tick(100);
  assert.deepEqual(ids(), idsOf(items));
  seen(true);
  draw(least);
  assert.deepEqual(ids(), idsOf(least));
  draw(items)();
  document.activeElement = element.all("button")[0];
  draw(less);
  assert.deepEqual(ids(), idsOf(less));
  delete document.activeElement;
});

test("a sentence is lit while it is pointed at on the map, until the clean-up", () => {
  const element = new FakeElement("div");
  const cleanUp = drawSentences(element, { groups: GROUPS }, "light", () => {});
  const lit = () => element.all("button").map((sentence) => sentence.lit);
  tellPointed({ box: "GABA" }, "map");
  assert.deepEqual(lit(), [true, false]);
  tellPointed({ relations: ["r2"] }, "map");
  assert.deepEqual(lit(), [false, true]);
  cleanUp();
  tellPointed(null, "map");
  assert.deepEqual(lit(), [false, true]);
});

const STUDIES = [
  { ...ITEMS[0], id: "r3", grade: "cells", species: "human", cited: "Li 2020", paper: "a" },
  { ...ITEMS[0], id: "r4", grade: "people", paper: "b" },
];
const order = (element) => element.all("button").map(({ dataset }) => dataset.relation ?? dataset.study);

test("the same claim of several relations is one line, whose studies unfold and lead to their relations", () => {
  const picked = [];
  const element = drawn({ groups: [{ heading: "", items: STUDIES }] }, (id) => picked.push(id));
  assert.deepEqual(element.all("summary").map(({ textContent }) => textContent), ["2 studies"]);
  assert.deepEqual(
    element.all("button").map(({ textContent }) => textContent),
    ["GABA generally calms Inflammation. people", "a paper people", "Li 2020 cells · human"],
  );
  for (const button of element.all("button")) button.listeners.click();
  assert.deepEqual(picked, ["r4", "r4", "r3"]);
});

test("rows that name no paper are told as rows", () => {
  const element = drawn({ groups: [{ heading: "", items: STUDIES.map(({ cited, paper, ...bare }) => bare) }] });
  assert.deepEqual(element.all("summary").map(({ textContent }) => textContent), ["2 rows"]);
  assert.equal(element.all("button").at(-1).textContent, "no source is given cells · human");
});

test("the studies are unfolded where one of them is selected", () => {
  const open = (selected) => drawn({ groups: [{ heading: "", items: STUDIES }], selected }).all("details").map((details) => details.open);
  assert.deepEqual([open("r3"), open("r1"), open("")], [[true], [false], [false]]);
});

test("the strongest evidence comes first, but the order of a group that lights up stays", () => {
  const items = [{ ...ITEMS[1], grade: "overview" }, { ...ITEMS[0], grade: "animals" }];
  assert.deepEqual(order(drawn({ groups: [{ heading: "", items }] })), ["r1", "r2"]);
  assert.deepEqual(order(drawn({ groups: [{ heading: "A path", items, lights: true }] })), ["r2", "r1"]);
});

test("a badge stands behind the sentence, not in its words", () => {
  const element = drawn({ groups: [{ heading: "", items: [{ ...ITEMS[0], grade: "animals", species: "mouse" }] }] });
  assert.equal(element.all("span")[0].textContent, "GABA generally calms Inflammation.");
  assert.equal(element.all("button")[0].textContent, "GABA generally calms Inflammation. animals · mouse");
});

test("a claim is lit as one, whichever of its relations is pointed at, and so is that study", () => {
  const element = drawn({ groups: [{ heading: "", items: STUDIES }] });
  tellPointed({ relations: ["r3"] }, "map");
  assert.deepEqual(element.all("button").map(({ lit }) => lit), [true, false, true]);
});
