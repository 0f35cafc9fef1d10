// The functions, exported names and imports of JavaScript files, read from their syntax trees and printed as JSON.

import { readFileSync } from "node:fs";
import ts from "typescript";

const outlines = process.argv.slice(2).map((path) => [path, outline(path, readFileSync(path, "utf-8"))]);
console.log(JSON.stringify(Object.fromEntries(outlines)));

/** Return { functions: [[name, lines]], exported: [name], imported: [address] } of the text of a file. */
function outline(path, text) {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const functions = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node)) functions.push([nameOf(node), linesOf(tree, node)]);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const imported = tree.statements.filter(ts.isImportDeclaration).map(({ moduleSpecifier }) => moduleSpecifier.text);
  return { functions, exported: tree.statements.flatMap(exportedBy), imported };
}

function linesOf(tree, node) {
  const [first, last] = [node.getStart(tree), node.getEnd()].map((at) => tree.getLineAndCharacterOfPosition(at).line);
  return last - first + 1;
}

/** Return the name of a function, or of what it is assigned to; a callback has the name of the function that it is in. */
function nameOf(node) {
  const named = ts.findAncestor(node, ({ name }) => name !== undefined);
  return named?.name.getText() ?? "";
}

function exportedBy(statement) {
  if (ts.isExportDeclaration(statement)) return (statement.exportClause?.elements ?? []).map(({ name }) => name.text);
  if (ts.isExportAssignment(statement)) return ["default"];
  if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  return (statement.declarationList?.declarations ?? [statement]).map(({ name }) => name?.getText() ?? "default");
}
