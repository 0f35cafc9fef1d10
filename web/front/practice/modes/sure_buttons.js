// A question how sure somebody is turns into two buttons, of which nobody has to press one.

import { button, make } from "../../explorer/parts/make.js";

const NOT_SURE = "Not sure";

/** Return the element that asks; `yes` is the word for being sure, `given` what was said before, null for nothing, `choose(sure)` hears it. */
export function sureButtons({ asked, yes, given = null }, choose) {
  const values = [true, false];
  const buttons = values.map((value) => button({ "aria-pressed": String(value === given), click: () => press(value) }, value ? yes : NOT_SURE));
  const press = (value) => {
    buttons.forEach((one, place) => one.setAttribute("aria-pressed", String(values[place] === value)));
    choose(value);
  };
  return make("div", { class: "sure", role: "group", "aria-label": asked }, make("span", { "aria-hidden": "true" }, asked), ...buttons);
}
