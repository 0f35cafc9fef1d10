// What a slide shows turns into its legend below the map: types, signs, what thick means, and the dots of evidence.

import { element, withAttributes } from "../shared/dom.js";
import { GRADE_WORDS } from "../shared/evidence_grade.js";
import { evidenceBadge } from "../map/evidence_badge.js";
import { drawSymbol } from "../map/legend.js";

/** @import { LegendEntry, Slide, Theme } from "../shared/types.js" */

/**
 * Return { strip, show(slide), turn(on), redraw(), isOpen } for the legend; it is closed at first.
 * @param {() => Theme} theme
 */
export function createLegend(theme) {
  const strip = withAttributes(element("section", "signs"), { "aria-label": "Legend", "data-testid": "legend" });
  strip.hidden = true;
  /** @type {Slide | null} */
  let slide = null;

  function redraw() {
    if (!slide || strip.hidden) return;
    const graded = slide.picture?.kind === "map" ? gradesOf(slide) : [];
    const badges = graded.flatMap((grade) => evidenceBadge({ grade }) ?? []);
    const evidence = badges.length ? [element("span", "badges", "", "Evidence: ", ...badges)] : [];
    strip.replaceChildren(...(slide.legend ?? []).map((entry) => symbolWithWord(entry, theme())), ...evidence);
  }

  return {
    strip,
    redraw,
    show(/** @type {Slide} */ next) {
      slide = next;
      redraw();
    },
    turn(/** @type {boolean} */ on) {
      strip.hidden = !on;
      redraw();
    },
    get isOpen() {
      return !strip.hidden;
    },
  };
}

/**
 * Return the grades of what is shown, the strongest first.
 * @param {Pick<Slide, "picture" | "shown">} slide
 */
export function gradesOf({ picture, shown = "" }) {
  const found = new Set(picture?.relations.flatMap(({ grade }, place) => (shown[place] === "1" && grade ? [grade] : [])));
  return GRADE_WORDS.filter((word) => found.has(word));
}

/**
 * @param {LegendEntry} entry
 * @param {Theme} theme
 */
function symbolWithWord(entry, theme) {
  const canvas = element("canvas");
  drawSymbol(canvas, entry, theme);
  return withAttributes(element("span", "sign", "", canvas, entry.word), { title: entry.hint });
}
