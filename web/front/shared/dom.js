// A name, a class and a text turn into an element; text is never markup.

/** Return an element with a class, a text and further children. */
export function element(name, className = "", text = "", ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

/** Return a button with a visible text, a longer name where the text is a sign, and what it does. */
export function button(text, act, name = "") {
  const made = element("button", "", text);
  made.type = "button";
  if (name) made.title = name;
  if (name) made.setAttribute("aria-label", name);
  made.addEventListener("click", act);
  return made;
}
