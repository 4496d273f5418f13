import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "./run.ts";

/** Articles for two audiences that no ticket holds, in `language`. */
function desk(texts: readonly string[]): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "kb"));
  for (const [at, text] of texts.entries())
    writeFileSync(
      join(cwd, "kb", `${at}.md`),
      `---\naudience: ${at === 0 ? "partners" : "staff"}\n---\n# ${text}\n\n${text}.\n`,
    );
  writeFileSync(join(cwd, "t.csv"), "id,subject\nA,The door of the garage does not open\n");
  return cwd;
}

const ENGLISH = [
  "Open the door of the garage",
  "Book a room for the meeting",
  "Order a new badge for the car",
];
const GERMAN = ["Das Tor der Garage öffnen und schließen", "Einen Raum für die Besprechung buchen"];

async function report(cwd: string, world: object, more: readonly string[] = []) {
  const { stderr, code } = await run(
    ["report", "kb", "t.csv", "--no-git-dates", "--no-cache", "--out", "r.json", ...more],
    { cwd, ...world },
  );
  const { health } = JSON.parse(readFileSync(join(cwd, "r.json"), "utf8"));
  return { stderr, code, restricted: health.restricted as number };
}

describe("articles that nobody may see", () => {
  it.each([
    ["all", 0],
    ["staff", 1],
    ["everybody", 3],
    ["", 3],
  ])("are asked for on a terminal before the work: %s leaves %i hidden", async (answer, restricted) => {
    const ran = await report(desk(ENGLISH), { terminal: true, stdin: [`${answer}\n`] });
    expect(ran).toMatchObject({ code: 0, restricted });
    expect(ran.stderr).toContain("Which of these may every customer see: staff, partners?");
  });

  it("are kept open beside the audiences of the settings", async () => {
    const cwd = desk(ENGLISH);
    writeFileSync(join(cwd, "desk.yaml"), "publicAudience: [partners]\n");
    const ran = await report(cwd, { terminal: true, stdin: ["y\n"] }, ["--settings", "desk.yaml"]);
    expect(ran.stderr).toContain("May every customer see the articles for staff? [y/N]");
    expect(ran.restricted).toBe(0);
  });

  it.each([
    ["where nobody can be asked", {}, []],
    ["with --quiet", { terminal: true, stdin: ["all\n"] }, ["--quiet"]],
  ])("are not asked for %s", async (_, world, more) => {
    const ran = await report(desk(ENGLISH), world, more);
    expect(ran.stderr).not.toContain("Which of these");
    expect(ran.restricted).toBe(3);
  });
});

it("a language that articles are not read in is asked for", async () => {
  const { stderr } = await run(["check", "kb", "--no-git-dates", "--fail-on", "never"], {
    cwd: desk(GERMAN),
    terminal: true,
    stdin: ["y\n"],
  });
  expect(stderr.match(/Begin again with --language de\? \[y\/N\]/g)).toHaveLength(1);
});
