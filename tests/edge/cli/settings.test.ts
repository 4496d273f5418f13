import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/view/report/index.ts";
import { lines, run, temporaryFolder } from "./run.ts";

const ROWS = Array.from(
  { length: 6 },
  (_, at) => `${at + 1},the zorgblatt wobbles in hall ${"abcdef"[at]},2026-0${at + 1}-10`,
);

/** One article, six tickets that it does not answer, and settings. */
function desk(settings = ""): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "kb"));
  writeFileSync(
    join(cwd, "kb/ems.md"),
    "---\nupdated: 2026-08-01\n---\n# File travel costs in EMS\n\nOpen EMS, choose a trip, attach the receipts and send it.\n",
  );
  writeFileSync(join(cwd, "t.csv"), `id,subject,created_at\n${ROWS.join("\n")}\n`);
  writeFileSync(join(cwd, "desk.yaml"), settings);
  return cwd;
}

const SYNONYMS = "synonyms:\n  - ems, spesentool, expense gizmo\n";
const WITH = ["--settings", "desk.yaml"];

describe("synonyms", () => {
  const found = async (argv: readonly string[], cwd = desk(SYNONYMS)): Promise<number> =>
    JSON.parse((await run([...argv, "--json"], { cwd })).stdout).total;

  it("make search find an article by a word that it lacks", async () => {
    expect(await found(["search", "kb", "spesentool"])).toBe(0);
    expect(await found(["search", "kb", "spesentool", ...WITH])).toBe(1);
    expect(await found([...WITH, "search", "kb", "expense gizmo"])).toBe(1);
  });

  it("are in an index file made with them, which needs the settings no more, and refuses others", async () => {
    const cwd = desk(SYNONYMS);
    await run(["index", "kb", "--out", "index.json", ...WITH], { cwd });
    await run(["index", "kb", "--out", "without.json"], { cwd });
    expect(await found(["search", "index.json", "spesentool"], cwd)).toBe(1);
    expect(await found(["search", "index.json", "spesentool", ...WITH], cwd)).toBe(1);
    const refused = await run(["search", "without.json", "spesentool", ...WITH], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /^error: without\.json was made with other synonyms than desk\.yaml has\. Make it anew: level-zero index <articles> --settings desk\.yaml --out without\.json\.$/m,
    );
  });

  it("hold for the words of a ticket, in score and explain", async () => {
    const cwd = desk(SYNONYMS);
    writeFileSync(join(cwd, "one.csv"), "id,subject\n1,receipts of my trip in the spesentool\n");
    const first = async (...more: string[]): Promise<string[]> =>
      JSON.parse(lines((await run(["score", "kb", "one.csv", ...more], { cwd })).stdout)[0]!).evidence[0]
        .matchedTerms;
    expect(await first()).not.toContain("spesentool");
    expect(await first(...WITH)).toContain("spesentool");
    const { stdout } = await run(["explain", "kb", "spesentool receipts", "--json", ...WITH], { cwd });
    expect(JSON.parse(stdout).grounds.unknownWords).toEqual([]);
  });
});

describe("rules for work that only an agent can do", () => {
  const reasons = async (settings: string): Promise<string[]> => {
    const cwd = desk(settings);
    const { stdout } = await run(["score", "kb", "t.csv", ...WITH], { cwd });
    const scored = lines(stdout).map((line) => JSON.parse(line).reason);
    const report = JSON.parse(
      (await run(["report", "kb", "t.csv", "--json", ...WITH], { cwd })).stdout,
    ) as Report;
    expect(new Set(report.tickets.map(({ reason }) => reason))).toEqual(new Set(scored));
    return [...new Set(scored)];
  };

  it("are the desk's own, in score and report alike", async () => {
    expect(await reasons("freshDays: 30\n")).toEqual(["missing"]);
    expect(await reasons("agentRules: [{ name: zorg, words: zorgblatt wobbles }]\n")).toEqual([
      "needs-agent",
    ]);
  });

  it("can be left out", async () => {
    const explain = async (settings: string): Promise<string> =>
      (await run(["explain", "kb", "please replace the blip", "--numbers", ...WITH], { cwd: desk(settings) }))
        .stdout;
    expect(await explain("freshDays: 30\n")).toMatch(/^unsolvable: needs-agent/);
    expect(await explain("withoutAgentRules: asks-to-act\n")).toMatch(/^unsolvable: missing/);
  });
});

describe("dateOrder", () => {
  it("says how dates are meant, and the command line goes before it", async () => {
    const cwd = desk("dateOrder: mdy\n");
    writeFileSync(join(cwd, "t.csv"), "id,subject,created_at\n1,the zorgblatt wobbles,03/04/2026\n");
    const days = async (...argv: string[]) =>
      /Tickets of (\S+)/.exec((await run(["score", "kb", "t.csv", ...WITH, ...argv], { cwd })).stderr)?.[1];
    expect(await days()).toBe("2026-03-04");
    expect(await days("--date-order", "dmy")).toBe("2026-04-03");
  });
});

describe("causes", () => {
  const causeOf = async (settings: string, ...more: string[]): Promise<string> => {
    const cwd = desk(settings);
    writeFileSync(
      join(cwd, "t.csv"),
      `id,subject,created_at,close_code\n${ROWS.map((row) => `${row},Third line`).join("\n")}\n`,
    );
    const { stdout } = await run(["gaps", "kb", "t.csv", "--json", ...more], { cwd });
    return JSON.parse(stdout).gaps[0].cause;
  };

  it("say what a close code means; --map goes before them", async () => {
    const settings = "causes: { third line: defect }\n";
    expect(await causeOf(settings)).toBe("missing");
    expect(await causeOf(settings, ...WITH)).toBe("defect");
    const cwd = desk(settings);
    const map = join(cwd, "map.json");
    writeFileSync(map, JSON.stringify({ values: { cause: { "third line": "needs-agent" } } }));
    expect(await causeOf(settings, ...WITH, "--map", map)).toBe("needs-agent");
  });
});

describe("costs, the least gap and stale articles", () => {
  const COSTS = "costs: { currency: EUR, agentCost: 102, selfServiceCost: 2 }\n";

  it("are those of the desk in report and gaps", async () => {
    const reportOf = async (...more: string[]): Promise<Report> =>
      JSON.parse((await run(["report", "kb", "t.csv", "--json", ...more], { cwd: desk(COSTS) })).stdout);
    const [built, own] = [await reportOf(), await reportOf(...WITH)];
    expect(own.gaps.costs).toMatchObject({ currency: "EUR", agentCost: 102, breakEvenMinutes: 10 });
    // 100 are saved a ticket in place of 20.
    expect(own.gaps.rows[0]!.value.cost!.high).toBeCloseTo(5 * built.gaps.rows[0]!.value.cost!.high, 6);
    expect(own.scorecard.cost?.assumptions.currency).toBe("EUR");
    const { stdout } = await run(["gaps", "kb", "t.csv", "--json", ...WITH], { cwd: desk(COSTS) });
    const listed = (more: string[]) => run(["gaps", "kb", "t.csv", ...more], { cwd: desk(COSTS) });
    expect((await listed(WITH)).stdout).toMatch(/; worth EUR [\d,]+ to [\d,]+ a year; gap-/);
    expect((await listed([])).stdout).not.toContain("worth");
    expect(JSON.parse(stdout).gaps[0].value.cost).toEqual(own.gaps.rows[0]!.value.cost);
  });

  it("minTickets leaves smaller groups out", async () => {
    const gaps = async (settings: string): Promise<number> =>
      JSON.parse((await run(["gaps", "kb", "t.csv", "--json", ...WITH], { cwd: desk(settings) })).stdout)
        .total;
    expect(await gaps("minTickets: 6")).toBe(1);
    expect(await gaps("minTickets: 7")).toBe(0);
  });

  it("freshDays is told in the report", async () => {
    const cwd = desk("freshDays: 30");
    await run(["report", "kb", "t.csv", "--out", "r.md", ...WITH], { cwd });
    expect(readFileSync(join(cwd, "r.md"), "utf8")).toContain("updated in the last 30 days");
  });
});

describe("language, public audiences and weights", () => {
  it("stand for --language and --public-audience, which go before them", async () => {
    const cwd = desk("language: de\npublicAudience: [staff]\n");
    writeFileSync(join(cwd, "kb/netz.md"), "---\naudience: staff\n---\n# Netz\n\nDie Verbindungen prüfen.\n");
    const unknown = async (...more: string[]): Promise<string[]> => {
      const ran = await run(["explain", "kb", "Verbindung", "--json", ...more], { cwd });
      return JSON.parse(ran.stdout).grounds.unknownWords;
    };
    expect(await unknown(...WITH)).toEqual([]);
    expect(await unknown(...WITH, "--language", "en")).toEqual(["Verbindung"]);
    const total = async (...more: string[]): Promise<number> =>
      JSON.parse((await run(["search", "kb", "Netz", "--json", ...more], { cwd })).stdout).total;
    expect(await total()).toBe(0);
    expect(await total(...WITH)).toBe(1);
    expect(await total(...WITH, "--public-audience", "others")).toBe(0);
    await run(["index", "kb", "--out", "closed.json", "--language", "de"], { cwd });
    await run(["index", "kb", "--out", "open.json", ...WITH], { cwd });
    const closed = await run(["search", "closed.json", "Netz", ...WITH], { cwd });
    expect(closed.stderr).toMatch(
      /^error: closed\.json was made without --public-audience staff\. Make it anew: /m,
    );
    expect((await run(["search", "open.json", "Netz", ...WITH], { cwd })).stdout).toContain(
      "1 article found",
    );
  });

  it("weigh the scorecard unless --weights does", async () => {
    const cwd = desk("weights: { csat: 7 }");
    const weight = async (...more: string[]): Promise<number> => {
      const { stdout } = await run(["report", "kb", "t.csv", "--json", ...more], { cwd });
      return (JSON.parse(stdout) as Report).scorecard.metrics.find(({ id }) => id === "csat")!.weight;
    };
    expect(await weight(...WITH)).toBe(7);
    expect(await weight(...WITH, "--weights", "csat=3")).toBe(3);
  });
});

describe("a file of settings that cannot be meant", () => {
  it.each([
    ["search kb x", "synonym: 1", 2, 'There is no setting "synonym"'],
    [
      "report kb none.csv",
      "costs: { agentCost: x }",
      2,
      '"costs.agentCost" must be a number from 0 up, got "x".',
    ],
    ["score kb none.csv", "- a", 1, "Expected YAML or JSON of names with values"],
    ["gaps kb none.csv", "", 1, "It holds no settings"],
    ["searches none.jsonl", "freshDays: 0", 2, '"freshDays" must be a whole number from 1 up, got 0.'],
  ])(
    "%s with %j: one line that names file and key, before anything is read",
    async (argv, text, code, message) => {
      const ran = await run([...argv.split(" "), "--quiet", ...WITH], { cwd: desk(text) });
      expect(ran).toMatchObject({ code, stdout: "" });
      expect(lines(ran.stderr)).toHaveLength(1);
      expect(ran.stderr).toContain(`error: --settings desk.yaml: ${message}`);
    },
  );

  it("or is not there", async () => {
    const { code, stderr } = await run(["search", "kb", "x", "--settings", "none.yaml"], { cwd: desk() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*none\.yaml.*\(ENOENT\)\. There is no such file/);
    expect(stderr.match(/none\.yaml/g)).toHaveLength(1);
  });
});
