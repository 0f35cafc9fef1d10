// The ways to practise, in the order in which a first visit goes through them; who adds one adds its line here.

import { openBuild } from "../building/build_panel.js";
import { buildTask } from "../building/build_task.js";
import { openFromMemory } from "../modes/from_memory.js";
import { openPredict } from "../modes/predict_panel.js";
import { pathToRead } from "../modes/path_to_read.js";
import { predictQuestions } from "../modes/predict_chain.js";
import { openReadAlong } from "../modes/read_along.js";
import { openRecall } from "../modes/recall.js";

/**
 * `open(element, context)` returns the clean-up of a mode; `name` stands in the address, `label` on the button; one that
 * `isWide` has the whole width, and the small map beside it only when it is asked for. `isPossible({ library, bank, view },
 * random)` says whether there is anything for it in a view.
 */
export const MODES = [
  { name: "read along", label: "Read along", open: openReadAlong, isPossible: hasPath },
  { name: "predict", label: "Predict", open: openPredict, isPossible: hasPrediction },
  { name: "recall", label: "Recall", open: openRecall, isPossible: ({ bank }) => bank.items.length > 0 },
  { name: "build", label: "Build", isWide: true, open: openBuild, isPossible: ({ library, view }, random) => buildTask(library, view.relations, random) !== null },
  { name: "from memory", label: "From memory", isWide: true, open: openFromMemory, isPossible: () => true },
];

function hasPath({ library, view }, random) {
  return pathToRead(view.relations.map((id) => library.relation(id)), library, random) !== null;
}

function hasPrediction({ library, view }, random) {
  return predictQuestions(library, view.relations, random, 1).length > 0;
}
