// Movements of the pointer turn into hover, tooltip and clicks on what lies under it.

// A tooltip comes when the pointer rests, so that it does not cover what is being looked for.
const REST = 450;

/** Listen on a stage's element; `pick(id)` selects ("" for nothing), `focus(name)` focuses, `connect(from, to)` asks. Returns a clean-up. */
export function listen(stage, element, tooltip, { pick, focus, connect }) {
  const { network } = stage;
  const stop = new AbortController();
  const waiting = { frame: 0, tooltip: 0 };

  const look = (event) => {
    cancelAnimationFrame(waiting.frame);
    waiting.frame = requestAnimationFrame(() => {
      const { left, top } = element.getBoundingClientRect();
      const [x, y] = [event.clientX - left, event.clientY - top];
      const found = event.buttons ? null : stage.under(x, y);
      stage.point(found);
      element.style.cursor = found ? "pointer" : "grab";
      const hint = found && found.box !== stage.selected && hintOf(stage, found);
      clearTimeout(waiting.tooltip);
      tooltip.hide();
      if (hint) waiting.tooltip = setTimeout(() => tooltip.show(hint.title, hint.text, x, y), REST);
    });
  };
  const hit = ({ DOM: { x, y } }, { pointerType }) => stage.under(x, y, pointerType === "touch");
  const rest = () => {
    cancelAnimationFrame(waiting.frame);
    clearTimeout(waiting.tooltip);
    tooltip.hide();
  };
  const leave = () => {
    rest();
    stage.point(null);
  };

  element.addEventListener("pointermove", look, { signal: stop.signal });
  element.addEventListener("pointerleave", leave, { signal: stop.signal });
  network.on("click", ({ pointer, event }) => {
    rest();
    const found = hit(pointer, event);
    const from = stage.selected;
    if (event.srcEvent?.shiftKey && isConcept(stage, from) && isConcept(stage, found?.box) && from !== found.box) {
      connect(from, found.box);
    } else pick(idOf(stage, found));
  });
  network.on("doubleClick", ({ pointer, event }) => {
    const found = hit(pointer, event);
    if (isConcept(stage, found?.box)) focus(found.box);
  });
  network.on("dragging", rest);
  return () => {
    rest();
    stop.abort();
  };
}

function isConcept(stage, id) {
  return stage.byId.get(id)?.kind === "concept";
}

function idOf(stage, found) {
  if (!found) return "";
  return found.box ?? found.relations.find((id) => stage.visible.relations.has(id));
}

function hintOf(stage, { box, relations }) {
  if (box) {
    const { label, hint } = stage.byId.get(box);
    return { title: label, text: hint };
  }
  const sentences = stage.picture.relations
    .filter(({ id }) => relations.includes(id) && stage.visible.relations.has(id))
    .map(({ source, effect, target }) => `${source} ${effect} ${target}.`);
  const more = sentences.length > 4 ? ` … and ${sentences.length - 4} more` : "";
  return { title: "", text: sentences.slice(0, 4).join(" ") + more };
}
