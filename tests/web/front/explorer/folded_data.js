// The small map with two of its concepts below a wider one, as the tests of folding have it.

import { libraryOf } from "../../../../web/front/explorer/library.js";
import { DATA } from "./sample.js";

const BELOW = ["Stress", "Mood"];

/** Stress and Mood are kinds of Strain. */
export const FOLDED_DATA = {
  ...DATA,
  concepts: [...DATA.concepts.map((one) => (BELOW.includes(one.name) ? { ...one, broader: "Strain" } : one)), { name: "Strain", type: "condition", synonyms: [], definition: "", degree: 0 }],
  search: { ...DATA.search, terms: [...DATA.search.terms, ["Strain", "Strain", "strain"]] },
};
export const FOLDED = libraryOf(FOLDED_DATA);
