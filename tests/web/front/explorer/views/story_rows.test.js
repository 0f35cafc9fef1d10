// Kept views become the steps of a story that show the same; what no step can hold is named.

import assert from "node:assert/strict";
import test from "node:test";

import { firstChoices, readAddress } from "../../../../../web/front/explorer/address.js";
import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { storyRows } from "../../../../../web/front/explorer/views/story_rows.js";
import { DATA } from "../sample.js";

const LIBRARY = libraryOf(DATA);
const ADDRESSES = { read: (text) => readAddress(text, LIBRARY), first: firstChoices(LIBRARY) };
const HEAD = "story,step,title,text,focus,depth,level,layout,select,from,to,polarity,type,until,speaker_note";
const rows = (...views) => storyRows(views.map(([name, address]) => ({ name, address })), LIBRARY, ADDRESSES, "My views");

test("each view is a step of its number, with what it shows in the words of stories.csv", () => {
  const { text, leftOut } = rows(
    ["First, \"core\"", ""],
    ["Around stress", "focus=Stress&depth=2&level=&select=r1&polarity=decreases&polarity=increases"],
    ["A way", "ask=paths&from=GABA&to=Inflammation&layout=map"],
  );
  assert.deepEqual(text.split("\n"), [
    HEAD,
    'My views,1,"First, ""core""",,,,,,,,,,,,',
    "My views,2,Around stress,,Stress,2,core; research,,GABA calms Stress,,,decreases; increases,,,",
    "My views,3,A way,,,,,map,,GABA,Inflammation,,,,",
    "",
  ]);
  assert.deepEqual(leftOut, []);
});

test("a step is of the year of its view, or plays its span", () => {
  const years = rows(["Then", "until=1994"], ["Since", "focus=GABA&until=1987-1994"]).text.split("\n").slice(1, 3);
  assert.deepEqual(years.map((line) => line.split(",").at(-2)), ["1994", "1987-1994"]);
});

test("what no step can hold is named for its view", () => {
  assert.deepEqual(rows(["Mine", "focus=Stress&direction=out&grown=GABA&evidence=human"], ["Plain", ""]).leftOut, ["Mine: evidence, direction, what was grown"]);
});

test("a name that a spreadsheet would run is marked as text", () => {
  assert.match(rows(["=HYPERLINK(1)", ""]).text, /\nMy views,1,'=HYPERLINK\(1\),/);
});
