// A tag, its attributes and what is in it turn into an element; a text is always a text, never markup.

/** Return the element. An attribute that is a function listens to the event of that name; null leaves one out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null));
  return element;
}

/** Return a button. */
export function button(attributes, ...children) {
  return make("button", { type: "button", ...attributes }, ...children);
}
