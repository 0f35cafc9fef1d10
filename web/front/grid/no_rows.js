// A table that shows no row turns into words: that the filter hides all, or what the table is for.

import { element } from "../shared/dom.js";

/** The words, as AG Grid makes and asks them. */
export const NoRows = class {
  /** @param {{ said: () => string }} start */
  init({ said }) {
    this.words = element("p", "empty", said());
  }

  getGui() {
    return this.words;
  }
};
