// Reads texts with their masks and writes their codes, for tests/web/front/practice/tasks/test_qr_code.py.

import { qrCode } from "../../../../../web/front/practice/tasks/qr_code.js";

let text = "";
for await (const part of process.stdin) text += part;
const codes = JSON.parse(text).map(([said, mask]) => qrCode(said, mask)?.map((line) => line.map(Number).join("")) ?? null);
process.stdout.write(JSON.stringify(codes));
