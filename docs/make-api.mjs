// `npm run api`: writes docs/api, the reference of every public name, from the declarations that `npm run build` leaves in .types.
// `npm run api -- --check` writes nothing, and fails where docs/api is not what the declarations say.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, Converter, ReflectionKind } from "typedoc";

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
  const project = await app.convert();
  if (project === undefined) throw new Error("typedoc could not read .types: run `npm run build` first.");
  await app.generateOutputs(project);
  await writeFile(join(out, "README.md"), indexPage(project, names));
}

/** The entries in the order of `tsup.config.ts`, each with the first words of its page. */
function indexPage(project, names) {
  const rows = [...names.values()].map((name) => {
    const { comment } = project.children.find((module) => module.name === name);
    const words = comment.summary.map(({ text }) => text).join("");
    return `| [\`${name === "index" ? "level-zero" : `level-zero/${name}`}\`](${name}.md) | ${words} |`;
  });
  return `# The API of level-zero

Made by \`npm run api\` from the comments in the sources; a test compares the two. Guides: [docs/library.md](../library.md) and its neighbours.

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
