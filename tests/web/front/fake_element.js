// An element of a page as far as the tests of the front end need one, where there is no browser.

export class FakeElement {
  constructor(tag) {
    Object.assign(this, { tag, children: [], attributes: {}, dataset: {}, properties: {}, listeners: {} });
    this.style = { setProperty: (name, value) => (this.properties[name] = value) };
    this.classList = { toggle: (name, on) => (this[name] = on) };
  }
  append(...parts) {
    for (const part of parts) {
      if (part.parent) part.remove();
      if (part instanceof FakeElement) part.parent = this;
    }
    this.children.push(...parts);
  }
  replaceChildren(...parts) {
    this.children = [];
    this.append(...parts);
  }
  contains(other) {
    return other === this || this.children.some((child) => child.contains?.(other));
  }
  remove() {
    this.isRemoved = true;
    if (this.parent) this.parent.children = this.parent.children.filter((child) => child !== this);
  }
  setAttribute(name, value) {
    this.attributes[name] = value;
  }
  addEventListener(name, act) {
    this.listeners[name] = act;
  }
  set textContent(text) {
    this.children = [String(text)];
  }
  get textContent() {
    return this.children.map((child) => child.textContent ?? child).join("");
  }
  querySelectorAll(tag) {
    return this.all(tag);
  }
  all(tag) {
    return this.children.flatMap((child) => (child.tag === tag ? [child] : []).concat(child.all?.(tag) ?? []));
  }
}
