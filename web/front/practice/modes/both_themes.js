// An element gets the colours of both themes, of which the style sheet takes one.

/** Set the colours that `coloursIn(theme)` gives, each as a variable of its name; returns the element. */
export function coloured(element, coloursIn) {
  const [light, dark] = ["light", "dark"].map(coloursIn);
  for (const name of Object.keys(light)) element.style.setProperty(`--${name}`, `light-dark(${light[name]}, ${dark[name]})`);
  return element;
}
