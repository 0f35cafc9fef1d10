// The name of a light page turns into what it does.

import { follow } from "./follow.js";
import { present } from "./present.js";
import { speak } from "./speaker.js";
import { loadStyle } from "../map/assets.js";

/** @type {Record<string, () => Promise<() => void>>} */
const PAGES = { present, follow, speaker: speak };

/** A promise of the page's clean-up. */
export const begun = loadStyle().then(() => PAGES[document.documentElement.dataset.page ?? ""]());
