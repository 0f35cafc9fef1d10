// What a host can do beside exploring turns into the actions at the head of the page: practise, make a task, present, edit, keep, download.

import { firstChoices, readAddress, writeAddress } from "./address.js";
import { downloadMenu } from "./downloads/download_menu.js";
import { button, make } from "./parts/make.js";
import { practiseLink } from "./practise_link.js";
import { viewsMenu } from "./views/views_menu.js";

/** Fill an element; what the host cannot do is not drawn, nor the memory of who has none. Returns a function that brings it up to date with a view. */
export function pageActions(element, library, host, act) {
  const updates = [];
  if (host.practise) {
    const link = practiseLink("Practise this view", library, host);
    element.append(link.element);
    updates.push(link.update);
  }
  if (host.task) {
    const link = make("a", { class: "make-task", title: "Choose what a class is asked about what is shown" }, "Make a task of this");
    element.append(link);
    updates.push(({ choices }) => (link.href = host.task(writeAddress(choices, library))));
  }
  if (host.hasMemory) {
    const memory = button({ class: "own", title: "Lines fade with what you would still know today", click: () => act.choose("memory", isShown ? "" : "on") }, "Your memory on the map");
    let isShown = false;
    element.append(memory);
    updates.push(({ choices }) => memory.setAttribute("aria-pressed", String((isShown = choices.memory === "on"))));
  }
  if (host.present) {
    const link = make("a", { class: "present", title: "Present what is shown" }, "Present");
    element.append(link);
    updates.push(({ choices }) => (link.href = host.present(writeAddress(choices, library)) ?? ""));
  }
  if (host.edit) element.append(button({ title: "Edit the tables, or suggest a change", click: () => host.edit("") }, "Edit"));
  if (host.addStep) element.append(button({ title: "Add what the map shows now to a story, as a step", click: () => host.addStep() }, "Add this view as a step"));
  const views = viewsMenu(library, host, act, addressesOf(library));
  element.append(views.element);
  updates.push(views.update);
  if (host.files && library.downloads) {
    const menu = downloadMenu(library, host.files);
    element.append(menu.element);
    updates.push(menu.update);
  }
  if (host.classPage) updates.push(classLinkOn(element, library, host));
  element.hidden = !element.children.length;
  return (view) => updates.forEach((update) => update(view));
}

/** What an address says of this map, and back. */
function addressesOf(library) {
  return { read: (text) => readAddress(text, library), write: (choices) => writeAddress(choices, library), first: firstChoices(library) };
}

/** Add the way to the class page; of a part of a file that page knows the part alone. Returns a function that keeps it up to date. */
function classLinkOn(element, library, { classPage }) {
  const link = make("a", { class: "of-class", href: classPage, title: "See what a class knows, from the files that students hand in" }, "Class page");
  element.append(link);
  return ({ choices }) => library.part && (link.href = [classPage, writeAddress(choices, library)].filter(Boolean).join("?"));
}
