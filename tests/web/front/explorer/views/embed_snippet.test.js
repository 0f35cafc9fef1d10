// What a course page needs to show a view is one iframe with a name and a size, in which nothing of the data is markup.

import assert from "node:assert/strict";
import test from "node:test";

import { embedAddress, embedSnippet, isEmbedded } from "../../../../../web/front/explorer/views/embed_snippet.js";

test("a page of a server says the view behind its ?, a file behind its #", () => {
  assert.equal(embedAddress("https://map.example.org/?level=core#x", "focus=T+cell", "?"), "https://map.example.org/?embed=true&focus=T+cell");
  assert.equal(embedAddress("https://map.example.org/", "", "?"), "https://map.example.org/?embed=true");
  assert.equal(embedAddress("neuromap.html", "focus=GABA", "#"), "neuromap.html?embed=true#focus=GABA");
  assert.equal(embedAddress("neuromap.html#level=core", "", "#"), "neuromap.html?embed=true");
});

test("the snippet has title, size and lazy loading, and escapes what it is given", () => {
  assert.equal(
    embedSnippet("https://a.org/?embed=true&focus=A", 'Map of "A" <b>'),
    '<iframe src="https://a.org/?embed=true&amp;focus=A" title="Map of &quot;A&quot; &lt;b&gt;" width="100%" height="560" loading="lazy" style="border: 1px solid #ccc"></iframe>',
  );
});

test("a page knows by its address that it is within another", () => {
  assert.deepEqual(["?embed=true&focus=A", "?focus=A", "", "?embed=false"].map(isEmbedded), [true, false, false, false]);
});
