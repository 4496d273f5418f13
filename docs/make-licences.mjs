// `npm run licences`: writes docs/licences.md, what an installation of the package brings and under which licence, from package-lock.json.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The page, without a look at what is installed: the lock file has each package's licence. */
export function licencePage(lock) {
  const brought = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, peer }]) => path !== "" && !dev && !devOptional && !peer,
  );
  const rows = brought.map(([path, { version, license }]) => ({
    name: path.split("node_modules/").at(-1),
    version,
    license: license ?? "unknown",
  }));
  rows.sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
  const counts = new Map();
  for (const { license } of rows) counts.set(license, (counts.get(license) ?? 0) + 1);
  const summary = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([license, count]) => `${license} ${count}`)
    .join(", ");
  return `# Licences

level-zero itself is [MIT](../LICENSE). Its files hold no code of others: what it needs is installed beside it, ${rows.length} packages with all that they
need in turn (${summary}). Optional peers are not among them. Made by \`npm run licences\` from the lock file; a test compares the two.

| package | version | licence |
| --- | --- | --- |
${rows.map(({ name, version, license }) => `| \`${name}\` | ${version} | ${license} |`).join("\n")}
`;
}

export const readLock = () => JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(root, "docs/licences.md"), licencePage(readLock()));
