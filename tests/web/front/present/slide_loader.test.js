// A slide is asked for once and kept; one that failed is asked for again.

import assert from "node:assert/strict";
import test from "node:test";

import { createSlides } from "../../../../web/front/present/slide_loader.js";

function server(answers) {
  const asked = [];
  const ask = async (address) => {
    asked.push(`${address.pathname}${address.search}`);
    const answer = answers.shift();
    if (answer === undefined) throw new TypeError("no network");
    return { ok: answer < 400, status: answer, json: async () => (answer === 414 ? { error: "too long" } : { number: asked.length }) };
  };
  return { asked, ask };
}

test("an address is asked for once, in each shape", async () => {
  const { asked, ask } = server([200, 200]);
  let shape = "wide";
  const slides = createSlides(() => shape, ask, "http://a/b/");
  assert.equal(await slides.of("focus=x"), await slides.of("focus=x"));
  shape = "tall";
  await slides.of("focus=x");
  assert.deepEqual(asked, ["/b/neuromap/slide?focus=x&shape=wide", "/b/neuromap/slide?focus=x&shape=tall"]);
});

test("what failed is asked for again and says what was wrong", async () => {
  const { asked, ask } = server([undefined, 500, 200]);
  const slides = createSlides(() => "wide", ask, "http://a/");
  await assert.rejects(slides.of("x=1"), { message: "the server does not answer", status: 0 });
  await assert.rejects(slides.of("x=1"), { message: "the server answers 500", status: 500 });
  assert.deepEqual(await slides.of("x=1"), { number: 3 });
  assert.equal(asked.length, 3);
});

test("asking ahead never fails, and what is forgotten is asked for anew", async () => {
  const { asked, ask } = server([undefined, 200, 200]);
  const slides = createSlides(() => "wide", ask, "http://a/");
  await slides.ahead("x=1");
  await slides.of("x=1");
  slides.forget();
  await slides.of("x=1");
  assert.equal(asked.length, 3);
});

test("an address that is refused says why, and that asking again is of no use", async () => {
  const { ask } = server([414, 503, undefined]);
  const slides = createSlides(() => "wide", ask, "http://a/");
  const missing = (address) => slides.of(address).catch((error) => [error.message, error.isFinal]);
  assert.deepEqual(await missing("x=1"), ["too long", true]);
  assert.deepEqual(await missing("x=1"), ["the server answers 503", false]);
  assert.deepEqual(await missing("x=1"), ["the server does not answer", false]);
});
