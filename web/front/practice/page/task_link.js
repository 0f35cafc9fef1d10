// The query of a task turns into the link for a class: to copy, to open as a student, and as a QR code.

import { copyText } from "../../explorer/citing/take_text.js";
import { button, make } from "../../explorer/parts/make.js";
import { linkFault } from "../tasks/task_words.js";
import { qrCode } from "../tasks/qr_code.js";

const FILE = "neuromap-task.png";
// Squares of light around a code, and CSS pixels for each square: a camera across a room reads it.
const [MARGIN, SQUARE] = [4, 8];
const NOT_COPIED = "The browser does not allow copying: the link is selected, copy it by hand.";

/** Return { element, update(query, { struck, isEmpty }) }; the host gives the address of what a student sees and says who can open it. */
export function taskLink(host) {
  const field = make("input", { type: "text", readonly: "", "aria-label": "Link for the class", "data-testid": "task-link", focus: () => field.select() });
  const said = make("p", { class: "quiet", role: "status" });
  const fault = make("p", { class: "warning", role: "alert", hidden: "" });
  const copy = button({ class: "next", click: async () => {
    if (await copyText(field.value)) said.textContent = "Link copied.";
    else {
      field.select();
      said.textContent = NOT_COPIED;
    }
  } }, "Copy the link");
  const open = make("a", { target: "_blank", rel: "noopener", class: "open-task" }, "Open as a student");
  const code = make("img", { alt: "QR code of the link", "data-testid": "task-code" });
  const save = make("a", { download: FILE, class: "save-code" }, "Download the code as a picture");
  const element = make("section", { class: "task-link", "aria-label": "The link for the class" }, make("h2", {}, "The link for the class"),
    field, fault, make("div", { class: "acts" }, copy, open), said, host.remark ? make("p", { class: "quiet" }, host.remark) : null, make("figure", {}, code, save));
  const update = (query, { struck, isEmpty }) => {
    const link = host.practise(query);
    const words = linkFault(link, struck, isEmpty);
    field.value = link;
    open.href = link;
    said.textContent = words ? "" : `${link.length.toLocaleString("en")} characters.`;
    fault.textContent = words;
    fault.hidden = !words;
    copy.disabled = Boolean(words);
    const picture = words ? "" : pictureOf(link);
    code.parentElement.hidden = !picture;
    if (picture) [code.src, save.href] = [picture, picture];
  };
  return { element, update };
}

/** Return the QR code of a text as a picture in an address, "" where it is too long for one. */
function pictureOf(text) {
  const squares = qrCode(text);
  if (!squares) return "";
  const canvas = make("canvas");
  canvas.width = canvas.height = (squares.length + 2 * MARGIN) * SQUARE;
  const context = canvas.getContext("2d");
  // Dark on white in any theme, or many cameras do not see it.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000000";
  squares.forEach((line, row) => line.forEach((isDark, column) => isDark && context.fillRect((column + MARGIN) * SQUARE, (row + MARGIN) * SQUARE, SQUARE, SQUARE)));
  return canvas.toDataURL("image/png");
}
