// An answer turns into its groups of sentences; what only one side of a comparison acts on is folded.

import { mountSentences } from "../../map/lists.js";
import { make } from "../parts/make.js";

/** Return { element, update(answer, selected) }; `pick(id)` is called at a click on a sentence. */
export function answerList(pick) {
  const element = make("div", { class: "groups" });
  const state = { answer: null, lists: [] };

  /** Draw what is there anew only where another answer has come, so that the keyboard stays where it is. */
  const update = (answer, selected) => {
    if (answer !== state.answer) {
      state.lists = listsOf(answer);
      element.replaceChildren(...state.lists.map(({ outer }) => outer));
    }
    state.answer = answer;
    for (const { inner, groups } of state.lists) {
      const data = { groups, selected, level: "h2" };
      mountSentences({ parentElement: inner, data, setTriggerValue: (_, id) => pick(id) });
    }
  };
  return { element, update };
}

function listsOf(answer) {
  const groups = answer?.groups ?? [];
  const open = groups.filter(({ folded }) => !folded);
  const folded = groups.filter((group) => group.folded).map((group) => foldedList(group));
  return open.length ? [openList(open), ...folded] : folded;
}

function openList(groups) {
  const inner = make("div");
  return { outer: inner, inner, groups };
}

function foldedList({ heading, items }) {
  const inner = make("div");
  return { outer: make("details", {}, make("summary", {}, heading), inner), inner, groups: [{ heading: "", items, lights: true }] };
}
