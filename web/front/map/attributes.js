// A stage turns into what its element says of it, to tests and to who does not see it.

/** Write onto the element around a stage what is drawn there; `label` says it in words. */
export function describe(host, { picture, visible, selected }, label) {
  host.dataset.layout = picture.kind;
  host.dataset.concepts = picture.nodes.filter(({ id, kind }) => kind === "concept" && visible.boxes.has(id)).length;
  host.dataset.relations = visible.relations.size;
  host.dataset.selected = selected;
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", label);
}

/** Wait until vis-network has drawn what was changed last. */
export function painted({ network, redraw }) {
  return new Promise((resolve) => {
    network.once("afterDrawing", () => resolve());
    redraw();
  });
}
