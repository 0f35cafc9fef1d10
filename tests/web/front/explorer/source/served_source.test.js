// A picture is fetched once, by whoever asks first; what does not come is asked for again.

import assert from "node:assert/strict";
import test from "node:test";

import { libraryOfEdition, servedSource } from "../../../../../web/front/explorer/source/served_source.js";

const COLUMNS = { shared: ["r1", "r2", 2], columns: { id: ["", [0, 1]], line: ["", [2, null]] } };
const DATA = "http://localhost/neuromap/data/";
const LIBRARY = { edition: "e1" };

/** Return a source with what it has asked for, and the answers that it is given. */
function served(...answers) {
  const asked = [];
  const fetching = async (address) => {
    asked.push(String(address).replace(DATA, ""));
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return { ok: !answer.status, status: answer.status ?? 200, json: async () => answer };
  };
  return { asked, fetching, source: servedSource(DATA, fetching) };
}

test("a picture is a promise first, and there at once when it has come", async () => {
  const { asked, source } = served({ id: "p1" });
  const first = source.picture(LIBRARY, { request: "focus=GABA" });
  assert.equal(source.picture(LIBRARY, { request: "focus=GABA" }), first);
  assert.deepEqual(await first, { id: "p1" });
  assert.deepEqual(source.picture(LIBRARY, { request: "focus=GABA" }), { id: "p1" });
  assert.deepEqual(asked, ["e1/picture?focus=GABA"]);
});

test("a phone held upright asks for pictures of its shape", async () => {
  const { asked, source } = served({ id: "p1" }, { id: "p2" }, { id: "p3" });
  try {
    globalThis.matchMedia = (query) => ({ matches: query.startsWith("(max-width: 640px), ") });
    await source.picture(LIBRARY, { request: "" });
    await source.picture(LIBRARY, { request: "focus=GABA" });
    globalThis.matchMedia = () => ({ matches: false });
    await source.picture(LIBRARY, { request: "focus=GABA" });
  } finally {
    delete globalThis.matchMedia;
  }
  assert.deepEqual(asked, ["e1/picture?frame=phone", "e1/picture?focus=GABA&frame=phone", "e1/picture?focus=GABA"]);
});

test("a phone that is turned is told of until nobody listens any more", () => {
  const [window, heard] = [new EventTarget(), []];
  try {
    globalThis.matchMedia = () => window;
    const stop = served().source.onTurn(() => heard.push("turned"));
    window.dispatchEvent(new Event("change"));
    stop();
    window.dispatchEvent(new Event("change"));
  } finally {
    delete globalThis.matchMedia;
  }
  assert.deepEqual(heard, ["turned"]);
});

test("another edition has other pictures", async () => {
  const { asked, source } = served({ id: "p1" }, { id: "p2" });
  await source.picture(LIBRARY, { request: "" });
  assert.deepEqual(await source.picture({ edition: "e2" }, { request: "" }), { id: "p2" });
  assert.deepEqual(asked, ["e1/picture", "e2/picture"]);
});

test("a server that does not answer, or refuses, is a sentence, and is asked again", async () => {
  const { source } = served(new Error("gone"), { status: 400, error: "No concept is called “x”." }, { status: 410, error: "Gone." }, { id: "p1" });
  const ask = () => source.picture(LIBRARY, { request: "" });
  assert.deepEqual(await ask(), { error: "The server does not answer.", gone: false });
  assert.deepEqual(await ask(), { error: "No concept is called “x”.", gone: false });
  assert.deepEqual(await ask(), { error: "Gone.", gone: true });
  assert.deepEqual(await ask(), { id: "p1" });
});

test("the pictures that were looked at last are kept", async () => {
  const { asked, source } = served(...Array.from({ length: 60 }, (_, id) => ({ id })));
  const look = (request) => source.picture(LIBRARY, { request: String(request) });
  await look(0);
  for (let request = 1; request < 40; request += 1) await look(request);
  look(0);
  await look(40);
  assert.deepEqual([look(0).id, asked.length], [0, 41]);
  assert.ok(look(1) instanceof Promise);
});

test("a library that the server refuses is what it says", async () => {
  const { fetching } = served({ error: "No such data.", gone: true });
  assert.equal((await libraryOfEdition(DATA, "e9", fetching)).error, "No such data.");
});

test("the details of a relation and the library have addresses of their own", async () => {
  const { asked, fetching, source } = served({ summary: "s", facts: [] }, { version: "v", relations: COLUMNS });
  assert.deepEqual(await source.details(LIBRARY, "r1-2"), { summary: "s", facts: [] });
  assert.deepEqual(await libraryOfEdition(DATA, "e9", fetching), { version: "v", relations: [{ id: "r1", line: 2 }, { id: "r2" }] });
  assert.deepEqual(asked, ["e1/details?id=r1-2", "e9/library"]);
});

test("a part is asked for by its words below the whole, once; one that does not come is asked for again", async () => {
  const library = { edition: "e1~", part: { of: "e1" } };
  const { asked, source } = served({ relations: COLUMNS, part: {} }, { status: 500, error: "No." }, { relations: COLUMNS, part: {} });
  assert.deepEqual((await source.part(library, "community=a b")).relations, [{ id: "r1", line: 2 }, { id: "r2" }]);
  await source.part(library, "community=a b");
  assert.equal((await source.part(library, "focus=a")).error, "No.");
  assert.equal((await source.part(library, "focus=a")).relations.length, 2);
  assert.deepEqual(asked, ["e1~community%3Da%20b/library", "e1~focus%3Da/library", "e1~focus%3Da/library"]);
});
