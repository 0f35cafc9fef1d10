// Views under names are kept, moved, renamed and taken away; no two have one name, and no list is changed in its place.

import assert from "node:assert/strict";
import test from "node:test";

import { joinedViews, movedView, renamedView, withView, withViewAt, withoutView } from "../../../../../web/front/explorer/views/kept_views.js";

const view = (name, address = name) => ({ name, address });
const LIST = Object.freeze([view("One"), view("Two"), view("Three")]);
const names = (views) => views.map(({ name }) => name);

test("a name that is taken gets a number, and spaces around it go", () => {
  const views = withView(withView(LIST, "  One ", "a"), "One", "b");
  assert.deepEqual(views.slice(3), [view("One (2)", "a"), view("One (3)", "b")]);
  assert.deepEqual(names(withView([], "  ", "a")), ["View"]);
  assert.equal(withView([view("x".repeat(80))], "x".repeat(90), "a")[1].name.length, 78);
});

test("a view moves by one place and stays at either end", () => {
  assert.deepEqual(names(movedView(LIST, "Three", -1)), ["One", "Three", "Two"]);
  assert.deepEqual(names(movedView(LIST, "One", 1)), ["Two", "One", "Three"]);
  assert.deepEqual([movedView(LIST, "One", -1), movedView(LIST, "Three", 1), movedView(LIST, "None", 1)].map(names), [names(LIST), names(LIST), names(LIST)]);
});

test("a new name may not be that of another, and no name keeps the old one", () => {
  assert.deepEqual(names(renamedView(LIST, "Two", "One")), ["One", "One (2)", "Three"]);
  assert.deepEqual(names(renamedView(LIST, "Two", "Two")), names(LIST));
  assert.deepEqual(names(renamedView(LIST, "Two", " ")), names(LIST));
});

test("what was taken away comes back where it was", () => {
  const views = withoutView(LIST, "Two");
  assert.deepEqual(names(views), ["One", "Three"]);
  assert.deepEqual(withViewAt(views, view("Two"), 1), [...LIST]);
  assert.deepEqual(names(withViewAt([...views, view("Two", "new")], view("Two"), 1)), ["One", "Two (2)", "Three", "Two"]);
});

test("of views that come, those that are there stay one, and others of a taken name are named", () => {
  assert.deepEqual(joinedViews(LIST, [view("One"), view("Two", "else"), view("Four")]), {
    views: [...LIST, view("Two (2)", "else"), view("Four")], same: 1, renamed: ["Two (2)"],
  });
});
