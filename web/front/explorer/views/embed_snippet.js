// The address of a view turns into what a wiki or a course page needs to show it: an iframe, as a text to copy.

const HEIGHT = 560;
const ESCAPES = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** Return the address of a view as a page within another one has it. @type {(page: string, view: string, sign: "?" | "#") => string} */
export function embedAddress(page, view, sign) {
  const plain = page.split(/[?#]/)[0];
  return sign === "?" ? `${plain}?${["embed=true", view].filter(Boolean).join("&")}` : `${plain}?embed=true${view ? `#${view}` : ""}`;
}

/** Return the snippet. @type {(address: string, title: string) => string} */
export function embedSnippet(address, title) {
  const [src, name] = [address, title].map((text) => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign]));
  return `<iframe src="${src}" title="${name}" width="100%" height="${HEIGHT}" loading="lazy" style="border: 1px solid #ccc"></iframe>`;
}

/** Return whether a page is shown within another one, in which it is to be map and legend alone. @param {string} search what its address says after ? */
export function isEmbedded(search) {
  return new URLSearchParams(search).get("embed") === "true";
}
