// A library turns into the frame and the panels of a page; the map of the page before stays where it is.

import { holdMap } from "../map/mount.js";
import { lossOf } from "./file_change.js";
import { lossNote } from "./notes/loss_note.js";
import { misreadNote } from "./address_note.js";
import { frame } from "./frame.js";
import { panelsIn } from "./panels.js";
import { keepPlace } from "./place_kept.js";
import { waitingOn } from "./waiting.js";

/** Return { library, update(view), wait(), fail(sentence, ways), close() } of a page in an element, in the place of the one `before`. */
export function pageOf(element, library, state, change, host, before) {
  const restore = before ? keepPlace(element) : () => {};
  before?.close();
  const parts = frame(element, library, host);
  const map = before ? moved(before.map, parts.map) : parts.map;
  lossNote(parts.loss, state.full && lossOf(state.full, library), host.edit, () => (state.full = null));
  const panels = panelsIn({ ...parts, map }, library, state, change, host);
  const waiting = waitingOn(map);
  let [told, said] = [null, ""];
  let isNew = Boolean(before);

  const update = (view) => {
    waiting.end();
    panels.update(view);
    if (told !== state.misread) misreadNote(parts.misread, (told = state.misread));
    if (said !== state.change) parts.change.textContent = said = state.change;
    if (isNew) restore();
    isNew = false;
  };
  const wait = () => {
    holdMap(map);
    waiting.begin();
  };
  const close = () => {
    waiting.end();
    panels.close();
  };
  return { library, map, update, wait, fail: waiting.fail, close };
}

/** Put the map of the page before in the place of the new one, without what its panels had added. */
function moved(map, place) {
  for (const part of [...map.children]) if (!part.classList.contains("neuromap")) part.remove();
  place.replaceWith(map);
  return map;
}
