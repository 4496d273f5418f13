// `npm run api`: writes docs/api, the reference of every public name, from the declarations that `npm run build` leaves in .types.
// `npm run api -- --check` writes nothing, and fails where docs/api is not what the declarations say.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import GithubSlugger from "github-slugger";
import { Application, Comment, CommentTag, Converter, makeRecursiveVisitor, ReflectionKind } from "typedoc";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs/api");

/** The name of each entry in `package.json`, by its declarations: `core/search/index` is `search`. */
async function entries() {
  const text = await readFile(join(root, "tsup.config.ts"), "utf8");
  const pairs = [...text.matchAll(/^ +"?([\w-]+)"?: "\.types\/(.*?)\.d\.ts"/gm)].map(([, name, path]) => [
    path,
    name,
  ]);
  const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const missing = Object.keys(exports).filter(
    (key) =>
      key !== "./package.json" && !pairs.some(([, name]) => key === (name === "index" ? "." : `./${name}`)),
  );
  if (missing.length > 0) throw new Error(`No declarations in tsup.config.ts for ${missing.join(", ")}.`);
  return new Map(pairs);
}

async function write(out) {
  const names = await entries();
  const app = await Application.bootstrapWithPlugins({
    plugin: ["typedoc-plugin-missing-exports", "typedoc-plugin-markdown"],
    entryPoints: [...names.keys()].map((path) => join(root, `.types/${path}.d.ts`)),
    tsconfig: join(root, "tsconfig.api.json"),
    out,
    router: "module",
    readme: "none",
    skipErrorChecking: true,
    disableSources: true,
    excludeExternals: true,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    placeInternalsInOwningModule: true,
    sort: ["alphabetical"],
    groupOrder: ["Functions", "Variables", "Classes", "Interfaces", "Type Aliases"],
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    classPropertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
    typeDeclarationFormat: "table",
    tableColumnSettings: {
      hideModifiers: true,
      hideDefaults: true,
      hideInherited: true,
      hideOverrides: true,
      hideSources: true,
    },
    useCodeBlocks: true,
    expandParameters: true,
    pageTitleTemplates: {
      index: "The API of level-zero",
      module: ({ name }) => (name === "index" ? "level-zero" : `level-zero/${name}`),
    },
    logLevel: "Warn",
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection) => {
    if (reflection.kindOf(ReflectionKind.Module))
      reflection.name =
        names.get(reflection.name) ?? names.get(`${reflection.name}/index`) ?? reflection.name;
  });
  const examples = new Map(
    await Promise.all([...names.values()].map(async (name) => [name, await readExamples(name)])),
  );
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const module of project.children) describeModule(module, examples.get(module.name));
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("typedoc could not read .types: run `npm run build` first.");
  await app.generateOutputs(project);
  await writeFile(join(out, "README.md"), indexPage(project, names));
  await mendAnchors(out);
  await shortenLists(out);
}

/** Lets links to a name lead to its heading: typedoc counts headings of one name otherwise than GitHub does. */
async function mendAnchors(out) {
  const pages = await filesOf(out);
  const anchors = new Map([...pages].map(([name, text]) => [name, anchorsOf(text)]));
  for (const [name, text] of pages) {
    const mended = text.replace(/\[`(\w+)`\]\(([^()#\s]*)#[\w-]+\)/g, (link, label, file) => {
      const anchor = anchors.get(file === "" ? name : basename(file))?.get(label);
      return anchor === undefined ? link : `[\`${label}\`](${file}#${anchor})`;
    });
    if (mended !== text) await writeFile(join(out, name), mended);
  }
}

/** Names of texts fill screens: a list of so many strings is the first three, and how many more. */
const LONG_LIST = 40;

async function shortenLists(out) {
  const many = new RegExp(String.raw`(?: \\\| \`"[^"\`]+"\`){${LONG_LIST},}`, "g");
  for (const [name, text] of await filesOf(out)) {
    const short = text.replace(many, (list) => {
      const strings = list.split(" \\| ").slice(1);
      return ` ${strings.slice(0, 3).join(" \\| ")} \\| … (${strings.length} names)`;
    });
    if (short !== text) await writeFile(join(out, name), short);
  }
}

/** The anchor of each name's heading on a page; a type before a function of its name. */
function anchorsOf(text) {
  const slugger = new GithubSlugger();
  const anchors = new Map();
  for (const [, level, heading] of text.replace(/^```.*?^```$/gms, "").matchAll(/^(#+) (.+)$/gm)) {
    const words = heading.replace(/[\\`]/g, "");
    const anchor = slugger.slug(words);
    const [name] = /^\w+/.exec(words) ?? [];
    if (level === "###" && !(words.endsWith("()") && anchors.has(name))) anchors.set(name, anchor);
  }
  return anchors;
}

function describeModule(module, { setup, parts }) {
  for (const { signatures = [], name } of module.getChildrenByKind(ReflectionKind.Function))
    for (const signature of signatures) describe(signature, parts.get(name));
  if (setup !== "")
    module.comment.summary.push({
      kind: "text",
      text: `\n\nThe examples on this page go on from these lines; \`desk.mjs\` is [a made-up desk](../../examples/api/desk.mjs).\n\n\`\`\`js\n${setup}\n\`\`\``,
    });
}

/** What stands on the page of a function: its parameters, what it returns and throws, and an example that a test runs. */
function describe(signature, example) {
  const { comment, parameters = [], type } = signature;
  for (const parameter of parameters) describeParameter(parameter);
  const [text, thrown] = withoutThrows(Comment.combineDisplayParts(comment.summary));
  comment.summary = [{ kind: "text", text }];
  const returned = commentOf(type);
  if (returned !== undefined && comment.getTag("@returns") === undefined)
    comment.blockTags.unshift(new CommentTag("@returns", returned.summary));
  const said = comment.getTag("@throws")?.content ?? thrown;
  comment.removeTags("@throws");
  if (signature.name !== "isShopSummary")
    comment.blockTags.push(new CommentTag("@throws", [...said, { kind: "text", text: WRONG_KIND }]));
  if (example !== undefined)
    comment.blockTags.push(
      new CommentTag("@example", [{ kind: "code", text: `\`\`\`js\n${example}\n\`\`\`` }]),
    );
}

/** `tests/core/door/every-door.test.ts` holds every function to this. */
const WRONG_KIND = "\n\nA `LevelZeroError` for an argument that is not what its type says.";

/** A parameter says what its type says, and so do the parts of one that is written out. */
function describeParameter(parameter) {
  const { type } = parameter;
  if (type?.type === "reflection" && type.declaration.children !== undefined) {
    type.declaration.children.forEach(describeParameter);
    if (!parameter.hasComment()) parameter.comment = new Comment([{ kind: "text", text: "These parts:" }]);
  }
  if (!parameter.hasComment()) parameter.comment = commentOf(type);
}

/** The text without its sentences about what is thrown, and these. */
function withoutThrows(text) {
  const thrown = [];
  const rest = text.replace(/(^|\s)Throws\s([\s\S]*?[^.])\.(?=\s|$)/g, (_, before, what) => {
    const words = what.replace(/^`?LevelZeroError`?:? ?(?:with code )?/, "");
    thrown.push({
      kind: "text",
      text: `${/^(?:as|the|if|never)\b/.test(words) ? "" : "LevelZeroError "}${words}.`,
    });
    return before;
  });
  return [rest.trim(), thrown];
}

/** The programs of examples/api: what each begins with, and the part of each function. */
async function readExamples(name) {
  const text = await readFile(join(root, `examples/api/${name}.mjs`), "utf8").catch(() => "");
  const [setup, ...parts] = text.split(/^\/\/# /m);
  return {
    setup: setup.trim(),
    parts: new Map(parts.map((part) => /^(\w+)\n([\s\S]*)$/.exec(part.trim()).slice(1))),
  };
}

/** The first sentence about the first type of ours that a type names. */
function commentOf(type) {
  let found;
  type?.visit(
    makeRecursiveVisitor({
      reference({ reflection }) {
        found ??= reflection?.comment?.summary ?? settingsOf(reflection);
      },
    }),
  );
  if (found === undefined) return undefined;
  const words = Comment.combineDisplayParts(found);
  const [sentence] = /^.*?[.:;](?=\s|$)|^.+$/s.exec(words) ?? [""];
  return new Comment([{ kind: "text", text: sentence.replace(/[:;]$/, ".").replaceAll("\n", " ") }]);
}

/** Options need no words of their own: each is described where it stands. */
function settingsOf(reflection) {
  if (!/Options$/.test(reflection?.name ?? "")) return undefined;
  const mayGo = reflection.children?.every(({ flags }) => flags.isOptional);
  return [{ kind: "text", text: mayGo ? "Settings, each of which may be left out." : "Settings." }];
}

/** The entries in the order of `tsup.config.ts`, each with the first words of its page. */
function indexPage(project, names) {
  const rows = [...names.values()].map((name) => {
    const { comment } = project.children.find((module) => module.name === name);
    const words = comment.summary
      .map(({ text }) => text)
      .join("")
      .split("\n\nThe examples", 1)[0];
    return `| [\`${name === "index" ? "level-zero" : `level-zero/${name}`}\`](${name}.md) | ${words} |`;
  });
  return `# The API of level-zero

Made by \`npm run api\` from the comments in the sources; a test compares the two. Guides: [docs/library.md](../library.md) and its neighbours.
An interface or type here that its entry does not export is a part of another: name it by that, such as \`Explanation["grounds"]\`.

| entry | what it is |
| --- | --- |
${rows.join("\n")}
`;
}

async function filesOf(path) {
  const names = (await readdir(path, { recursive: true })).filter((name) => name.endsWith(".md")).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(path, name), "utf8")])),
  );
}

if (!process.argv.includes("--check")) {
  await rm(folder, { recursive: true, force: true });
  await write(folder);
} else {
  const out = await mkdtemp(join(tmpdir(), "level-zero-api-"));
  await write(out);
  const [made, kept] = [await filesOf(out), await filesOf(folder)];
  await rm(out, { recursive: true });
  const other = [...new Set([...made.keys(), ...kept.keys()])].filter(
    (name) => made.get(name) !== kept.get(name),
  );
  if (other.length > 0) {
    process.stderr.write(
      `docs/api is not what the sources say (${other.join(", ")}): run \`npm run build && npm run api\`.\n`,
    );
    process.exit(1);
  }
}
