// The ways to practise, in the order in which a first visit goes through them; who adds one adds its line here.

import { openBuild } from "../modes/build_panel.js";
import { openFromMemory } from "../modes/from_memory.js";
import { openPredict } from "../modes/predict_panel.js";
import { openReadAlong } from "../modes/read_along.js";
import { openRecall } from "../modes/recall.js";

/** `open(element, context)` returns the clean-up of a mode; `name` stands in the address, `label` on the button. */
export const MODES = [
  { name: "read along", label: "Read along", open: openReadAlong },
  { name: "predict", label: "Predict", open: openPredict },
  { name: "recall", label: "Recall", open: openRecall },
  { name: "build", label: "Build", open: openBuild },
  { name: "from memory", label: "From memory", open: openFromMemory },
];
