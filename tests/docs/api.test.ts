import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";
import { describe, expect, it } from "vitest";

/** Sources of each entry, by the name that users import: as the build is told. */
const sources = new Map(
  [
    ...readFileSync("tsup.config.ts", "utf8").matchAll(
      /^ {4}"?([\w-]+)"?: "(src\/.*?\/?(?:index|languages\/\w+)\.ts)",$/gm,
    ),
  ].map(([, name, path]) => [name!, path!]),
);

const page = (name: string): string => readFileSync(join("docs/api", `${name}.md`), "utf8");

/** The names that a source exports, as users import them. */
function publicNames(path: string): string[] {
  const text = readFileSync(path, "utf8");
  const clauses = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)];
  const consts = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
  return [...clauses.flatMap(([, clause]) => clause!.split(",")), ...consts]
    .map((name) => name.trim().split(" ").at(-1)!)
    .filter((name) => name !== "");
}

/** The text below each `### name()` of the functions of a page. */
function functionsOf(text: string): Map<string, string> {
  const part = /^## Functions$(.*?)(?=^## |$(?![\s\S]))/ms.exec(text)?.[1] ?? "";
  return new Map(
    [...part.matchAll(/^### (\S+)\(\)$(.*?)(?=^### |$(?![\s\S]))/gms)].map(([, name, body]) => [
      name!,
      body!,
    ]),
  );
}

describe("docs/api", () => {
  it("gives no list that a program may change: it may be shared with an index or a history", () => {
    const rows = [...sources.keys()].flatMap((name) => page(name).match(/^\| <a id="property-.*$/gm) ?? []);
    const lists = rows.filter((row) => {
      const type = row.split(" | ")[1]!;
      return (type.match(/\[\]/g)?.length ?? 0) > (type.match(/readonly /g)?.length ?? 0);
    });
    expect(rows.length).toBeGreaterThan(500);
    // A static field that browsers read.
    expect(lists.filter((row) => !row.includes("`observedAttributes`"))).toEqual([]);
  });

  it("has a page for every entry, and no other", () => {
    expect(sources.size).toBeGreaterThan(20);
    expect(readdirSync("docs/api").sort()).toEqual(
      [...sources.keys()]
        .map((name) => `${name}.md`)
        .concat("README.md")
        .sort(),
    );
  });

  it.each([...sources])("names all that level-zero/%s exports", (name, path) => {
    const headings = new Set(
      [...page(name).matchAll(/^### (\S+?)(?:\(\))?$/gm)].map(([, heading]) => heading!.replaceAll("\\", "")),
    );
    const names = publicNames(path);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !headings.has(name))).toEqual([]);
  });

  it.each([...sources])(
    "says of every function of level-zero/%s what it does, takes, returns and throws, with an example",
    (name, path) => {
      const functions = functionsOf(page(name));
      const names = publicNames(path);
      expect([...functions.keys()].filter((one) => !names.includes(one))).toEqual([]);
      const silent = [...functions].flatMap(([one, body]) =>
        Object.entries(missingIn(body))
          .filter(([, isMissing]) => isMissing)
          .map(([part]) => `${one}: ${part}`),
      );
      expect(silent.filter((one) => !NEVER_THROWS.includes(one))).toEqual([]);
    },
  );

  it("links to headings that there are", () => {
    const pages = new Map(
      readdirSync("docs/api").map((name) => [name, readFileSync(join("docs/api", name), "utf8")]),
    );
    const anchors = new Map([...pages].map(([name, text]) => [name, anchorsOf(text)]));
    const astray = [...pages].flatMap(([name, text]) =>
      [...text.matchAll(/\]\((?:\.\.\/api\/)?([\w-]+\.md)?#([\w-]+)\)/g)]
        .filter(([, page = name, anchor]) => anchors.get(page)?.has(anchor!) !== true)
        .map(([link]) => `${name}: ${link}`),
    );
    expect(astray).toEqual([]);
  });

  it("sees what is missing on a page", () => {
    const parameters = "#### Parameters\n\n| Parameter | Type |\n| --- | --- |\n| `a` | `string` |\n";
    expect(missingIn(`\n${parameters}`)).toEqual({
      "what it does": true,
      parameters: true,
      returns: true,
      errors: true,
      example: true,
    });
  });
});

/** As GitHub gives them to headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = text.replace(/^```.*?^```$/gms, "").matchAll(/^#+ (.+)$/gm);
  return new Set(Array.from(headings, ([, heading]) => slugger.slug(heading!.replace(/[\\`]/g, ""))));
}

/** Of these, no argument is wrong. */
const NEVER_THROWS = ["isShopSummary: errors"];

function missingIn(body: string): Readonly<Record<string, boolean>> {
  const parts = new Map(
    body
      .replace(/^```ts$.*?^```$/ms, "")
      .split(/^#### /m)
      .map((part, at) => (at === 0 ? ["", part] : [part.split("\n", 1)[0]!, part.replace(/^.*/, "")])),
  );
  const said = (part: string): boolean => /\w/.test(parts.get(part) ?? "");
  // A part of a parameter is told with its parameter.
  const rows = [...(parts.get("Parameters") ?? "").matchAll(/^\| `[^`.]+` \| .*$/gm)].map(([row]) => row);
  return {
    "what it does": !said(""),
    parameters: rows.some((row) => !/\w/.test(row.split(/(?<!\\)\|/)[3] ?? "")),
    returns: !said("Returns"),
    errors: !said("Throws"),
    example: !said("Example"),
  };
}
