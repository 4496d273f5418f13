// The last part of `npm run build`: in the published types, what may be left out may be `undefined` too, as every door takes it. Without
// this, a program with `exactOptionalPropertyTypes` cannot hand on what it may not have: `{ language: maybe }`. The sources keep the
// stricter types, as behind the doors nothing is `undefined`.
import { readdir, readFile, writeFile } from "node:fs/promises";
import ts from "typescript";

/** Who may see an article is said or left out: a value that got lost on the way must not make it public. */
const EXACT = new Set(["audience"]);

const folder = new URL("dist/", import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith(".d.ts"));
await Promise.all(
  files.map(async (name) => {
    const file = new URL(name, folder);
    await writeFile(file, withUndefined(await readFile(file, "utf8")));
  }),
);

/** The declarations with `| undefined` behind the type of each optional property. */
function withUndefined(text) {
  const insertions = [];
  const visit = (node) => {
    if (isOptional(node) && node.type && !allowsUndefined(node.type)) {
      const isLoose = ts.isFunctionTypeNode(node.type) || ts.isConditionalTypeNode(node.type);
      if (isLoose) insertions.push([node.type.getStart(source), "("]);
      insertions.push([node.type.getEnd(), `${isLoose ? ")" : ""} | undefined`]);
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile("types.d.ts", text, ts.ScriptTarget.Latest);
  visit(source);
  return insertions
    .sort(([a], [b]) => b - a)
    .reduce((all, [at, what]) => all.slice(0, at) + what + all.slice(at), text);
}

function isOptional(node) {
  if (ts.isMappedTypeNode(node)) return node.questionToken?.kind === ts.SyntaxKind.QuestionToken;
  return ts.isPropertySignature(node) && node.questionToken !== undefined && !EXACT.has(node.name.text);
}

function allowsUndefined(type) {
  return ts.isUnionTypeNode(type) && type.types.some(({ kind }) => kind === ts.SyntaxKind.UndefinedKeyword);
}
