// GIFT on standard input turns into what gift-pegjs reads in it, as JSON.

const { readFileSync } = require("node:fs");
const { parse } = require("gift-pegjs");

console.log(JSON.stringify(parse(readFileSync(0, "utf8"))));
