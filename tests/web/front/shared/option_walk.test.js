// A list is walked through in a circle; the input names the option that is meant, and says whether there are any.

import assert from "node:assert/strict";
import { test } from "node:test";

import { optionWalk } from "../../../../web/front/shared/option_walk.js";

class Part {
  constructor(id = "") {
    Object.assign(this, { id, children: [], said: {}, scrolled: 0 });
  }
  setAttribute(name, word) {
    this.said[name] = word;
  }
  removeAttribute(name) {
    delete this.said[name];
  }
  replaceChildren(...children) {
    this.children = children;
  }
  scrollIntoView() {
    this.scrolled += 1;
  }
}

function begun(number) {
  const [list, input] = [new Part(), new Part()];
  const walk = optionWalk(list, input);
  walk.show(Array.from({ length: number }, (_, at) => new Part(`option-${at}`)));
  return { list, input, walk };
}

test("steps lead around, from above the first one to it and from there to the last one", () => {
  const { walk } = begun(3);
  const places = [1, 1, 1, 1, -1, -1].map((by) => (walk.step(by), walk.place()));
  assert.deepEqual(places, [0, 1, 2, 0, 2, 1]);
  const { walk: upwards } = begun(3);
  upwards.step(-1);
  assert.equal(upwards.place(), 2);
});

test("the input names the option that is meant, and only that one is selected", () => {
  const { list, input, walk } = begun(2);
  walk.to(0);
  assert.deepEqual(input.said, { "aria-expanded": "true", "aria-activedescendant": "option-0" });
  walk.step(1);
  assert.deepEqual(list.children.map(({ said }) => said["aria-selected"]), ["false", "true"]);
  assert.deepEqual([input.said["aria-activedescendant"], list.children[1].scrolled], ["option-1", 1]);
});

test("a list without options is hidden, and no step leads anywhere", () => {
  const { list, input, walk } = begun(0);
  walk.step(1);
  assert.deepEqual([list.hidden, input.said, walk.place()], [true, { "aria-expanded": "false" }, -1]);
});
