import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "../edge/cli/run.ts";

/** Stands in the text of an article for agents, and in nothing else. */
const HIDDEN_TEXT = "zanzibarium";
/** Stands in the resolved tickets of a board, and in nothing else. */
const HIDDEN_WORD = "quixotrope";

/** Commands whose output is the desk's own, and why it may hold what customers may not see. */
const FOR_THE_DESK: readonly (readonly [begins: string, why: string])[] = [
  ["audit", "people who judge need the articles"],
  ["explain", "shows why an article that the customer may not see would have been the answer"],
];

/** Every command that a page or an example shows as a whole, once. */
function documentedCommands(): string[] {
  const pages = ["README.md", ...readdirSync("docs").map((name) => join("docs", name))].filter((path) =>
    path.endsWith(".md"),
  );
  const shown = pages.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/^level-zero (.+?)(?:\s+#.*)?$/gm)].map(
      ([, command]) => command!,
    ),
  );
  const examples = readdirSync("examples").filter((name) => /\.(?:mjs|html)$/.test(name));
  const inExamples = examples.flatMap((name) =>
    [...readFileSync(join("examples", name), "utf8").matchAll(/`level-zero ([^`]+)`/g)].map(
      ([, command]) => command!,
    ),
  );
  return [...new Set([...shown, ...inExamples])].filter((command) => !/[<…\\]|-…/.test(command));
}

/** As a shell divides it. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

function openFolder(): string {
  const folder = temporaryFolder();
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  for (const name of ["kb", "drafts", "public", "redacted"]) mkdirSync(join(folder, name));
  put("kb/vpn.md", "# Connect to the VPN\n\nClick the lighthouse, then sign in.\n");
  put("kb/jam.md", "# Clear a paper jam\n\nOpen the tray of the printer.\n");
  put(
    "kb/runbook.md",
    `---\naudience: agents\n---\n# VPN drops: runbook\n\nTurn the ${HIDDEN_TEXT} valve of the vpn.\n`,
  );
  put("kb/draft.md", `---\ndraft: true\n---\n# VPN in hotels\n\nThe vpn needs the ${HIDDEN_TEXT} portal.\n`);
  for (const name of ["vpn-drops-in-hotels", "esim-on-a-ship-1f2e3d"])
    put(`drafts/${name}.md`, "# VPN drops in hotels\n\nSign in to the portal of the hotel first.\n");
  const columns = "id,subject,description,linkedArticles,audiences,createdAt";
  const ticket = (id: string, subject: string, rest: string): string => `${id},${subject},,${rest}`;
  const solved = Array.from({ length: 24 }, (_, at) => [
    ticket(`S${at}`, `vpn drops every hour ${at}`, `vpn,,2026-0${1 + (at % 9)}-01`),
    ticket(`B${at}`, `${HIDDEN_WORD} merger vpn`, `vpn,board,2026-0${1 + (at % 9)}-02`),
  ]).flat();
  const tickets = Array.from({ length: 12 }, (_, at) =>
    ticket(`T${at}`, at % 2 === 0 ? `vpn drops ${at}` : `coffee machine leaks ${at}`, ",,2026-10-01"),
  );
  for (const name of ["solved.csv", "solved.jsonl"]) put(name, [columns, ...solved].join("\n"));
  for (const name of ["tickets.csv", "march.csv", "april.csv", "labelled.jsonl", "portal-tickets.jsonl"])
    put(name, [columns, ...tickets].join("\n"));
  put(
    "portal-events.jsonl",
    '{"type":"search","at":"2026-10-01T08:00:00Z","session":null,"query":"vpn","hits":1,"filters":{}}\n',
  );
  put("desk.yaml", "language: en\n");
  return folder;
}

/** All that a command wrote: what it printed, and the files that it made or changed. */
async function outputOf(
  command: string,
  folder: string,
): Promise<{ readonly code: number; readonly text: string }> {
  const before = new Map(filesOf(folder).map((path) => [path, readFileSync(path, "utf8")]));
  const argv = words(command);
  const port = argv[0] === "serve" ? ["--port", "0"] : [];
  const { code, stdout, stderr } = await run([...argv.slice(0, 2), ...port, ...argv.slice(2)], {
    cwd: folder,
  });
  const written = filesOf(folder)
    .map((path) => [path, readFileSync(path, "utf8")] as const)
    .filter(([path, text]) => before.get(path) !== text)
    .map(([, text]) => text);
  return { code, text: [stdout, stderr, ...written].join("\n") };
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
}

describe("documented commands", () => {
  const commands = documentedCommands();

  it("are found", () => {
    expect(commands.length).toBeGreaterThan(25);
    expect(commands.some((command) => command.startsWith("index kb/ --public"))).toBe(true);
  });

  it.each(commands)("%s lets no hidden text out", async (command) => {
    const { code, text } = await outputOf(command, openFolder());
    if (/^(?:index|serve|search)\b/.test(command)) {
      expect([code, text.toLowerCase().includes(HIDDEN_WORD)]).toEqual([0, false]);
    }
    if (FOR_THE_DESK.some(([begins]) => command.startsWith(begins))) return;
    expect(text.toLowerCase()).not.toContain(HIDDEN_TEXT);
  });
});
