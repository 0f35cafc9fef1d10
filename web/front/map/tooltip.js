// What is under the pointer turns into a small text beside it.

/** Return { show(title, text, x, y), hide() } for an element; x and y in its own pixels. */
export function createTooltip(element) {
  const box = document.createElement("div");
  box.className = "neuromap-tooltip";
  box.setAttribute("role", "tooltip");
  const heading = document.createElement("strong");
  const body = document.createElement("span");
  box.append(heading, body);
  element.append(box);

  function show(title, text, x, y) {
    heading.textContent = title;
    body.textContent = text;
    box.classList.add("shown");
    const left = x + 16 + box.offsetWidth > element.clientWidth ? x - box.offsetWidth - 12 : x + 16;
    const top = y + 18 + box.offsetHeight > element.clientHeight ? y - box.offsetHeight - 12 : y + 18;
    box.style.left = `${Math.max(4, left)}px`;
    box.style.top = `${Math.max(4, top)}px`;
  }

  return { show, hide: () => box.classList.remove("shown") };
}
