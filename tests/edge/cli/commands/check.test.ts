import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lines, run, temporaryFolder } from "../run.ts";

/** A folder with a dead link, a vague title, a golden file, and the articles before a change. */
function desk(): string {
  const folder = temporaryFolder();
  for (const name of ["kb", "before"]) mkdirSync(join(folder, name));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write(
    "before/hotel.md",
    "# VPN drops in hotels\n\nTurn the captive portal off, then connect again, and wait for the green sign to come.\n",
  );
  write(
    "kb/hotel.md",
    "# Connection hints\n\nThen connect again, and wait for the green sign to come. See [more](gone.md).\n",
  );
  for (const name of ["kb", "before"])
    write(
      `${name}/printer.md`,
      "# Overview\n\nOpen the printer queue and cancel the stuck job, then print the page again.\n",
    );
  write(
    "golden.yaml",
    "- question: vpn drops in my hotel\n  find: hotel\n\n- question: printer queue\n  find: printer\n  top: 1\n",
  );
  write(
    "solved.jsonl",
    [
      ["T1", "vpn drops in hotel", "hotel"],
      ["T2", "printer queue is stuck", "printer"],
    ]
      .map(([id, subject, article]) => JSON.stringify({ id, subject, linkedArticles: [article] }))
      .join("\n"),
  );
  return folder;
}

const check = (cwd: string, ...more: string[]) => run(["check", "kb", ...more], { cwd });

describe("level-zero check", () => {
  it("prints findings by rule with file, line and mend, and fails for an error", async () => {
    const { code, stdout, stderr } = await check(desk());
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /dead-link \(error, 1\): .*\n {2}kb\/hotel\.md:3 {2}The link “more” leads to gone\.md, which is not there\.\n {6}→ Link the page/,
    );
    expect(stdout).toMatch(/1 error, 1 warning and \d notes? in 2 of 2 articles\.\n$/);
    expect(stderr).toMatch(/error: 1 error\. Mend them/);
  });

  it.each([
    [["--rule", "title-vague"], 0],
    [["--rule", "title-vague", "--fail-on", "warning"], 1],
    [["--fail-on", "never"], 0],
    [["--rule", "no-such-rule"], 2],
  ])("with %j ends with %i", async (options, code) => {
    expect((await check(desk(), ...options)).code).toBe(code);
  });

  it("prints annotations of GitHub, SARIF, JSON and Markdown", async () => {
    const cwd = desk();
    const only = ["--rule", "dead-link"];
    expect((await check(cwd, ...only, "--format", "github")).stdout).toBe(
      "::error file=kb/hotel.md,line=3,title=dead-link::The link “more” leads to gone.md, which is not there. Link the page that took its place, or take the link out.\n",
    );
    const { runs } = JSON.parse((await check(cwd, ...only, "--format", "sarif")).stdout);
    expect(runs[0].results).toMatchObject([
      {
        ruleId: "dead-link",
        ruleIndex: 0,
        level: "error",
        locations: [
          { physicalLocation: { artifactLocation: { uri: "kb/hotel.md" }, region: { startLine: 3 } } },
        ],
      },
    ]);
    expect(JSON.parse((await check(cwd, ...only, "--json")).stdout)).toMatchObject({
      counts: { error: 1 },
      findings: [{ place: { path: "kb/hotel.md", line: 3 } }],
    });
    expect((await check(cwd, ...only, "--format", "md")).stdout).toContain(
      "- `kb/hotel.md:3` The link “more” leads to gone.md",
    );
  });

  it("reads its settings, and says what it does not know", async () => {
    const cwd = desk();
    writeFileSync(join(cwd, "desk.yaml"), "check:\n  rules: { dead-link: note, title-vague: off }\n");
    expect((await check(cwd, "--settings", "desk.yaml")).code).toBe(0);
    writeFileSync(join(cwd, "desk.yaml"), "check: { rules: { dead-link: maybe } }\n");
    const { code, stderr } = await check(cwd, "--settings", "desk.yaml");
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('"check.rules.dead-link" must be on, off, error'),
    ]);
  });
});

describe("level-zero report --check", () => {
  it("has the findings by rule and what to review first, as the settings say", async () => {
    const cwd = desk();
    writeFileSync(join(cwd, "desk.yaml"), "check: { rules: { title-vague: off } }\n");
    const { stdout } = await run(
      ["report", "kb", "solved.jsonl", "--check", "--settings", "desk.yaml", "--format", "md"],
      { cwd },
    );
    expect(stdout).toMatch(/## Articles to mend\n\n1 error, 0 warnings and \d notes? in 1 of 2 articles/);
    expect(stdout).toMatch(
      /\| Connection hints \(hotel\) \|.*\| dead-link: The link “more” leads to gone\.md/,
    );
    expect(stdout).not.toContain("title-vague");
  });
});

describe("golden questions", () => {
  it("fail at their line, and say which change did it and which tickets lose", async () => {
    const { code, stdout } = await check(
      desk(),
      "--rule",
      "title-vague",
      "--golden",
      "golden.yaml",
      "--against",
      "before",
      "--history",
      "solved.jsonl",
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /golden\.yaml:1 {2}“vpn drops in my hotel” must find hotel among the first 5, and nothing is shown\. Place 1 → beyond 50\. Broken by the change of hotel\./,
    );
    expect(stdout).toMatch(/Of 2 tickets with a known article, 100 % found it .* and 50 % find it now/);
    expect(stdout).toMatch(/No longer find it: 1 ticket\n {2}T1 {2}hotel {2}place 1 → beyond 50/);
  });

  it("say which setting did it", async () => {
    const cwd = desk();
    writeFileSync(join(cwd, "old.yaml"), "synonyms: [[tunnel box, printer]]\n");
    writeFileSync(join(cwd, "new.yaml"), "language: en\n");
    writeFileSync(join(cwd, "box.yaml"), "- question: tunnel box\n  find: printer\n");
    const { stdout } = await check(
      cwd,
      ...[
        "--rule",
        "title-vague",
        "--golden",
        "box.yaml",
        "--settings",
        "new.yaml",
        "--against-settings",
        "old.yaml",
      ],
    );
    expect(stdout).toMatch(
      /box\.yaml:1 {2}“tunnel box” must find printer.* Place 1 → beyond 50\. Broken by the setting synonyms\.\n {6}→ Set it as it was/,
    );
  });

  it("are proposed from resolved tickets, and frozen", async () => {
    const cwd = desk();
    const suggest = () =>
      run(["golden", "suggest", "before", "solved.jsonl", "--out", "frozen.yaml"], { cwd });
    expect((await suggest()).stderr).toMatch(
      /2 questions about 2 articles\. Read them before you freeze them\./,
    );
    expect(lines(readFileSync(join(cwd, "frozen.yaml"), "utf8")).slice(1)).toEqual([
      "- question: vpn drops in hotel",
      "  find: hotel",
      "- question: printer queue is stuck",
      "  find: printer",
    ]);
    const again = await suggest();
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("frozen.yaml is there already")]);
    expect(
      (await run(["check", "before", "--golden", "frozen.yaml", "--rule", "dead-link"], { cwd })).code,
    ).toBe(0);
  });
});

describe("level-zero queue", () => {
  it("keeps what people say from run to run", async () => {
    const cwd = desk();
    const event = {
      type: "feedback",
      at: "2026-11-01T10:00:00Z",
      session: null,
      articleId: "hotel",
      answer: "no",
      query: null,
      comment: null,
    };
    writeFileSync(join(cwd, "events.jsonl"), `${JSON.stringify(event)}\n`);
    const queue = (...more: string[]) => run(["queue", "queue.json", ...more], { cwd });
    const first = await queue("--articles", "kb", "--events", "events.jsonl");
    expect(first.stdout).toMatch(
      /1 open item\.\n {5}1 {2}feedback {2}Connection hints\n.*solved it for 0 of 1 \(0 to 79 %\)/,
    );
    const [{ id }] = JSON.parse(readFileSync(join(cwd, "queue.json"), "utf8")).items;
    await queue("--item", id, "--owner", "maria", "--due", "2026-11-20");
    await queue("--flag", "Old screenshots", "--article", "printer", "--owner", "ann");
    expect((await queue("--articles", "kb", "--events", "events.jsonl")).stdout).toMatch(
      /2 open items\.\n {5}1 {2}feedback .*\n.*with maria; overdue since 2026-11-20.*\n {5}1 {2}flag {6}Old screenshots\n.*with ann/,
    );
    expect((await queue("--owner", "tom")).code).toBe(2);
  });
});
