// The element maker: a name, a class and a text turn into an element; text is never markup.

/**
 * Return an element with a class, a text and further children.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} className
 * @param {string} text
 * @param {(Node | string)[]} children
 */
export function element(name, className = "", text = "", ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

/**
 * Return the element with attributes, for instance those that a screen reader reads.
 * @template {Element} Made
 * @param {Made} made
 * @param {Record<string, string>} attributes
 */
export function withAttributes(made, attributes) {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/**
 * Return a button with a visible text, a longer name where the text is a sign, and what it does.
 * @param {string} text
 * @param {() => void} act
 * @param {string} name
 */
export function button(text, act, name = "") {
  const made = element("button", "", text);
  made.type = "button";
  if (name) made.title = name;
  if (name) made.setAttribute("aria-label", name);
  made.addEventListener("click", act);
  return made;
}
