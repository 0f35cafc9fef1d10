// A stage turns into a plain description of what is on the screen, in CSS pixels of the viewport.

/** Return { scale, nodes, edges }; x and y of a node are the centre of its box. */
export function snapshot({ network, picture, visible, positionOf }, element) {
  const scale = network.getScale();
  const frame = element.getBoundingClientRect();
  const nodes = picture.nodes.map((node) => {
    const { x, y } = network.canvasToDOM(positionOf(node.id));
    return {
      id: node.id,
      kind: node.kind,
      label: node.label,
      x: frame.left + x,
      y: frame.top + y,
      width: node.width * scale,
      height: node.height * scale,
      fontPx: node.size * scale,
      visible: visible.boxes.has(node.id),
    };
  });
  const edges = picture.relations.map(({ id, source, target, polarity }) => ({
    id, source, target, polarity, visible: visible.relations.has(id),
  }));
  return { scale, nodes, edges };
}
