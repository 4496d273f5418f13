import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../../src/edge/markdown/index.ts";
import { loadReport, type Report } from "../../../../src/view/report/index.ts";
import { firstLines, HISTORY, indexFile, lines, run, temporaryFolder } from "../run.ts";

/** A desk with one article, eight tickets about hotels that it does not answer, and two that it does. */
function desk(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "kb"));
  writeFileSync(
    join(folder, "kb/printer.md"),
    "# Printer queue is stuck\n\nOpen the printer queue and cancel the stuck job. Then print again.\n",
  );
  const hotel = [
    "vpn drops in hotel wifi",
    "hotel wifi drops the vpn",
    "vpn drops on hotel wifi again",
    "vpn drops every hour in the hotel",
    "hotel wifi: vpn drops",
    "vpn in hotel drops all the time",
    "the vpn drops in my hotel",
    "vpn drops, hotel wifi",
  ];
  const rows = [
    ...hotel.map((subject, at) => ({ id: `T${at}`, subject, createdAt: `2026-0${1 + (at % 6)}-10` })),
    { id: "P1", subject: "Printer queue is stuck", createdAt: "2026-01-02" },
    { id: "P2", subject: "cancel stuck printer job", createdAt: "2026-06-30" },
  ];
  writeFileSync(join(folder, "tickets.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
  return folder;
}

const gaps = (cwd: string, ...more: string[]) => run(["gaps", "kb", "tickets.jsonl", ...more], { cwd });
const stateOf = (cwd: string) => JSON.parse(readFileSync(join(cwd, "state.json"), "utf8"));

describe("level-zero gaps", () => {
  it("lists gaps with their pace and id", async () => {
    const { code, stdout } = await gaps(desk());
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Tickets of 2026-01-02 to 2026-06-30\.\n1 gap with 8 tickets/);
    expect(stdout).toMatch(/ {6}8 {4}80 % {5}0\.3 {2}missing/);
    expect(stdout).toMatch(/gap-[0-9a-f]{16}/);
    const [, about, first] =
      /whatever the cause of the gap \(about (\d) of 8 tickets\).*\n {2}(\d) of 8: /.exec(stdout)!;
    expect(first).toBe(about);
  });

  it("says beside the list that links seem to be missing, and how to count with that", async () => {
    const cwd = temporaryFolder();
    const tickets = firstLines(HISTORY, 240)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { linkedArticles: readonly string[] | null });
    const forgotten = tickets.map((ticket, at) =>
      at % 2 === 0 ? ticket : { ...ticket, linkedArticles: [] },
    );
    writeFileSync(join(cwd, "solved.jsonl"), forgotten.map((ticket) => JSON.stringify(ticket)).join("\n"));
    const { stderr } = await run(["gaps", indexFile(), "solved.jsonl", "--history", "solved.jsonl"], { cwd });
    expect(stderr).toMatch(/Mind: \d+ of the 240 resolved tickets name no article/);
    const said = await run(
      ["gaps", indexFile(), "solved.jsonl", "--linked-share", "0.5", "--history", "solved.jsonl"],
      { cwd },
    );
    expect(said.stderr).toMatch(/Mind: It was said that agents link 50.% of what an article answered/);
  });

  it("prints all of it as JSON", async () => {
    const { stdout } = await gaps(desk(), "--json");
    const { gaps: rows, plan, bursts, words, gone, toWrite } = JSON.parse(stdout);
    expect(rows[0]).toMatchObject({ change: "new", status: "open", count: 8, because: null });
    expect(rows[0].ticketIds).toHaveLength(8);
    expect(plan).toMatchObject([{ id: rows[0].id, gain: 8, total: 8 }]);
    expect(rows[0].lacking).toBeGreaterThan(4);
    expect(rows[0].lacking).toBeLessThanOrEqual(8);
    const { id, proposedTitle: title, lacking } = rows[0];
    expect(toWrite).toEqual([{ id, title, tickets: 8, lacking }]);
    expect([bursts, words, gone]).toEqual([[], [], []]);
  });
});

describe("--drafts", () => {
  it("writes a draft that reads back, and never touches it again", async () => {
    const cwd = desk();
    const first = await gaps(cwd, "--drafts", "drafts");
    expect(first.stderr).toMatch(/1 draft written to drafts\. Nothing is published\./);
    const [name, ...more] = readdirSync(join(cwd, "drafts"));
    expect(more).toEqual([]);
    const { article, issues } = parseArticle(readFileSync(join(cwd, "drafts", name!), "utf8"));
    expect(issues).toEqual([]);
    expect(article).toMatchObject({ state: "draft", audience: ["public"] });
    writeFileSync(join(cwd, "drafts", name!), "edited");
    const second = await gaps(cwd, "--drafts", "drafts");
    expect(second.stderr).toMatch(/0 drafts written.*\nKept as it is: .* was there already/);
    expect(readFileSync(join(cwd, "drafts", name!), "utf8")).toBe("edited");
    expect(readdirSync(join(cwd, "drafts"))).toEqual([name]);
  });

  it("are not written where there is nothing to say, which report tells too, and whom to ask", async () => {
    const cwd = desk();
    const rows = ["vpn drops in hotel wifi", "hotel wifi vpn drops", "vpn drops, hotel wifi"].map(
      (subject, at) =>
        JSON.stringify({ id: `T${at}`, subject: at === 0 ? subject : "vpn drops in hotel wifi" }),
    );
    writeFileSync(join(cwd, "tickets.jsonl"), rows.join("\n"));
    const reason = "No agent's note says what helped yet: ask who closed T0, T1, T2.";
    const { stderr } = await gaps(cwd, "--drafts", "drafts");
    expect(stderr).toMatch(/0 drafts written to drafts/);
    expect(stderr).toContain(reason);
    const reportOf = (...more: string[]) => run(["report", "kb", "tickets.jsonl", ...more], { cwd });
    expect(JSON.parse((await reportOf("--json")).stdout).gaps.rows[0].noDraft).toBe(reason);
    expect((await reportOf("--format", "md")).stdout).toContain("No draft yet: No agent's note says");
    await reportOf("--out", "r.html");
    expect(readFileSync(join(cwd, "r.html"), "utf8")).toMatch(/<dt>No draft yet<\/dt><dd>No agent/);
  });

  it("are not written of a mere subject, unless somebody who has read its tickets asks for one", async () => {
    const cwd = desk();
    const about = lines(readFileSync("fixtures/tickets/tickets.jsonl", "utf8")).filter((line) =>
      /electronic|signature|e-sign|break.?out/i.test(line),
    );
    writeFileSync(join(cwd, "tickets.jsonl"), about.join("\n"));
    const { stdout, stderr } = await gaps(cwd, "--drafts", "drafts");
    expect(stdout).toContain("a subject, not one problem");
    expect(stderr).toMatch(/several problems: read them first.*\n.*--draft-gap <gap>/);
    const before = readdirSync(join(cwd, "drafts"));
    expect(before.join()).not.toContain("different-questions");
    const id = /a subject, not one problem.*(gap-[0-9a-f]{16})/.exec(stdout)![1]!;
    expect((await gaps(cwd, "--drafts", "drafts", "--draft-gap", id)).stderr).toMatch(/^1 draft written/m);
    const [name] = readdirSync(join(cwd, "drafts")).filter((file) => !before.includes(file));
    expect(readFileSync(join(cwd, "drafts", name!), "utf8")).not.toMatch(/^title:.*different questions/m);
  });

  it.each([
    [["--draft-gap", "gap-1"], /Name a folder for the draft/],
    [["--drafts", "d", "--draft-gap", "gap-1"], /No gap is called gap-1/],
  ])("%j is refused", async (options, message) => {
    const { code, stderr } = await gaps(desk(), ...options);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it("fails in one line where it cannot write", async () => {
    const cwd = desk();
    const { code, stderr } = await gaps(cwd, "--drafts", "tickets.jsonl/x");
    expect(code).toBe(1);
    expect(lines(stderr).at(-1)).toMatch(/^error: Drafts cannot be written to tickets\.jsonl\/x \(ENOTDIR\)/);
  });
});

describe("--state", () => {
  it("remembers gaps, and says what is new, grown and closed by which article", async () => {
    const cwd = desk();
    const first = await gaps(cwd, "--state", "state.json");
    expect(first.stdout).not.toMatch(/; new;/);
    const id = stateOf(cwd).gaps[0].id;
    const before = readFileSync(join(cwd, "tickets.jsonl"), "utf8");
    const more = JSON.stringify({ id: "A0", subject: "vpn drops in hotel wifi", createdAt: "2026-06-30" });
    writeFileSync(join(cwd, "tickets.jsonl"), `${more}\n${before}`);
    expect((await gaps(cwd, "--state", "state.json")).stdout).toContain(`grown; ${id}`);
    expect(stateOf(cwd).gaps).toMatchObject([{ id, status: "open" }]);
    writeFileSync(
      join(cwd, "kb/hotel.md"),
      "# VPN drops in hotel wifi\n\nWhen the VPN drops in hotel wifi, switch the VPN client to port 443.\n",
    );
    const closed = await gaps(cwd, "--state", "state.json");
    expect(closed.stdout).toMatch(
      new RegExp(`closed: .* \\(${id}\\): \\d of 9 tickets of this problem solvable now, by hotel`),
    );
    expect(stateOf(cwd).gaps).toMatchObject([{ id, status: "closed", closedBy: "hotel" }]);
  });

  it("compares with an earlier file, and leaves that as it is", async () => {
    const cwd = desk();
    await gaps(cwd, "--state", "state.json");
    const earlier = readFileSync(join(cwd, "state.json"), "utf8");
    const { stdout } = await gaps(cwd, "--since", "state.json", "--now", "2026-12-01");
    expect(stdout).toContain(`same; ${stateOf(cwd).gaps[0].id}`);
    expect(readFileSync(join(cwd, "state.json"), "utf8")).toBe(earlier);
  });

  it("is kept by report as well: ids, what was set aside, and which articles are new", async () => {
    const cwd = desk();
    const report = async (...more: string[]) => {
      const given = ["report", "kb", "tickets.jsonl", "--state", "state.json", "--json", ...more];
      return JSON.parse((await run(given, { cwd })).stdout) as Report;
    };
    const first = await report("--now", "2026-07-01");
    expect(first.news).toBeNull();
    const { id } = stateOf(cwd).gaps[0];
    expect(first.gaps.rows).toMatchObject([{ id, setAside: null }]);
    await gaps(cwd, "--state", "state.json", "--dismiss", id, "--because", "one-off fair");
    writeFileSync(join(cwd, "kb/fair.md"), "# Tickets of the fair\n\nAsk at the desk of the fair.\n");
    const second = await report("--now", "2026-08-01");
    expect(second.gaps.rows).toMatchObject([{ id, setAside: "one-off fair" }]);
    expect(second.news?.added.map(({ article }) => article.id)).toEqual(["fair"]);
    expect(stateOf(cwd).gaps[0]).toMatchObject({ id, status: "dismissed" });
    expect(stateOf(cwd).knowledge.articles.map((row: { id: string }) => row.id)).toEqual(["fair", "printer"]);
  });

  it("tells a report with --check which draft its gap waits for", async () => {
    const cwd = desk();
    await gaps(cwd, "--state", "state.json");
    const { id } = stateOf(cwd).gaps[0];
    // Too young to be told for its age: only the gap can tell of it.
    const header = `state: draft\ngap: ${id}\ncreated: 2026-05-15`;
    writeFileSync(join(cwd, "kb/draft.md"), `---\ntitle: Hotels\n${header}\n---\n# Hotels\n\nTo do.\n`);
    const given = ["report", "kb", "tickets.jsonl", "--now", "2026-06-30", "--check", "--json"];
    const { check } = JSON.parse((await run([...given, "--state", "state.json"], { cwd })).stdout) as Report;
    expect(check?.rules.find(({ name }) => name === "draft-waiting")).toMatchObject({ findings: 1 });
  });

  it("sets a gap aside for a reason, or until a day", async () => {
    const cwd = desk();
    await gaps(cwd, "--state", "state.json");
    const { id } = stateOf(cwd).gaps[0];
    const dismissed = await gaps(cwd, "--state", "state.json", "--dismiss", id, "--because", "one-off fair");
    expect(dismissed.stdout).toMatch(/1 gap set aside/);
    expect(dismissed.stdout).not.toContain("likely lack an article");
    expect(stateOf(cwd).gaps[0]).toMatchObject({ status: "dismissed", because: "one-off fair" });
    expect((await gaps(cwd, "--state", "state.json", "--drafts", "d")).stderr).toMatch(/0 drafts written/);
    await gaps(cwd, "--state", "state.json", "--snooze", id, "--until", "2026-12-01");
    expect(stateOf(cwd).gaps[0]).toMatchObject({ status: "snoozed", until: "2026-12-01" });
    expect((await gaps(cwd, "--state", "state.json", "--now", "2026-12-01")).stdout).not.toMatch(/set aside/);
  });

  it.each([
    ["a reason without a gap", ["--because", "x"], 2, /--dismiss <gap> and --because/],
    [
      "a snooze until a day that is over",
      ["--snooze", "g", "--until", "2026-11-01", "--state", "s.json"],
      2,
      /--until must be a day to come, got 2026-11-01/,
    ],
    ["a snooze without a day", ["--snooze", "g", "--state", "s.json"], 2, /--snooze <gap> and --until/],
    ["nowhere to remember it", ["--dismiss", "g", "--because", "x"], 2, /--state gaps\.json/],
    ["no earlier file", ["--since", "gone.json"], 1, /gone\.json/],
    ["an unknown gap", ["--dismiss", "g", "--because", "x", "--state", "s.json"], 1, /There is no gap "g"/],
  ])("refuses %s", async (_, more, code, message) => {
    const ran = await gaps(desk(), ...more);
    expect(ran.code).toBe(code);
    expect(lines(ran.stderr).at(-1)).toMatch(message);
  });
});

describe("level-zero what-if", () => {
  const draft =
    "---\ntitle: VPN drops in hotel wifi\nstate: draft\n---\n\nWhen the VPN drops in hotel wifi, use port 443.\n";
  const withDraft = () => {
    const cwd = desk();
    writeFileSync(join(cwd, "hotel.md"), draft);
    return cwd;
  };

  it("says which tickets a draft wins, and how far the rate moves", async () => {
    const { code, stdout } = await run(["what-if", "kb", "hotel.md", "tickets.jsonl"], { cwd: withDraft() });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Tickets of [^\n]+\.\nWith hotel published, [1-8] tickets of 10 scored would become solvable\./,
    );
    expect(stdout).toMatch(/\+\d+\.\d points \(95 % interval [+−]?\d+\.\d to \+\d+\.\d, n = 10\)/);
    expect(stdout).toMatch(/Solvable with it:\n {2}T\d {2}0\.\d\d → 0\.\d\d {2}hotel\n/);
  });

  it("says when all resolved tickets are older than those judged", async () => {
    const cwd = withDraft();
    const resolved = (id: string, createdAt: string): string =>
      JSON.stringify({ id, subject: "Printer jams", createdAt, linkedArticles: [] });
    const ask = async (createdAt: string) => {
      writeFileSync(join(cwd, "solved.jsonl"), resolved("S1", createdAt));
      return run(["what-if", "kb", "hotel.md", "tickets.jsonl", "--history", "solved.jsonl"], { cwd });
    };
    expect((await ask("2020-01-31")).stdout).toContain("The newest resolved ticket is of 2020-01-31:");
    expect((await ask("2099-01-31")).stdout).not.toContain("The newest resolved ticket");
  });

  it("takes an article that was written anew in another folder for that article", async () => {
    const cwd = desk();
    mkdirSync(join(cwd, "new/network"), { recursive: true });
    mkdirSync(join(cwd, "kb/network"), { recursive: true });
    writeFileSync(join(cwd, "kb/network/hotel.md"), "# Travel\n\nSee the list.\n");
    writeFileSync(join(cwd, "new/network/hotel.md"), draft);
    const ran = await run(["what-if", "kb", "new/network/hotel.md", "tickets.jsonl", "--json"], { cwd });
    expect(JSON.parse(ran.stdout).drafts).toEqual(["network/hotel"]);
    expect(ran.stderr).toContain("new/network/hotel.md takes the place of the article network/hotel.");
  });

  it("orders several drafts by what they win", async () => {
    const cwd = withDraft();
    writeFileSync(join(cwd, "cake.md"), "# Cake recipes\n\nBake the cake.\n");
    const { stdout } = await run(
      ["what-if", "kb", "tickets.jsonl", "hotel.md", "--draft", "cake.md", "--json"],
      { cwd },
    );
    const { drafts, plan, won } = JSON.parse(stdout);
    expect(drafts).toEqual(["cake", "hotel"]);
    expect(plan.map(({ id }: { id: string }) => id)).toEqual(["hotel"]);
    expect(won.length).toBeGreaterThan(0);
  });

  it.each([
    ["no draft", ["tickets.jsonl"], 2, /Name a draft/],
    ["no tickets", ["hotel.md"], 2, /Name an export/],
    ["a draft that is not there", ["gone.md", "tickets.jsonl"], 1, /gone\.md cannot be read/],
    ["one draft twice", ["hotel.md", "./hotel.md", "tickets.jsonl"], 1, /id of another draft/],
  ])("refuses %s", async (_, files, code, message) => {
    const ran = await run(["what-if", "kb", ...files], { cwd: withDraft() });
    expect(ran.code).toBe(code);
    expect(lines(ran.stderr).at(-1)).toMatch(message);
  });
});

describe("a desk without articles", () => {
  it("gets its gaps and drafts of what to write", async () => {
    const cwd = desk();
    mkdirSync(join(cwd, "new"));
    const { code, stdout, stderr } = await run(["gaps", "new", "tickets.jsonl", "--drafts", "drafts"], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stderr).toContain("There is no article yet");
    expect(stdout).toContain("hotel");
    expect(readdirSync(join(cwd, "drafts")).length).toBeGreaterThan(0);
    expect((await run(["report", "new", "tickets.jsonl"], { cwd })).stdout).toMatch(/^Level-zero rate {2}0/m);
  });

  it("takes documents of another kind for no desk that begins", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "kb"));
    writeFileSync(join(cwd, "kb/vpn.docx"), "PK");
    writeFileSync(join(cwd, "t.csv"), "id,subject\n1,vpn drops\n");
    const { code, stderr } = await run(["gaps", "kb", "t.csv"], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining("expected Markdown files")]);
  });

  it("is told so where the folder holds what is no article, and by commands that need one", async () => {
    const cwd = desk();
    mkdirSync(join(cwd, "new"));
    expect((await run(["search", "new", "vpn"], { cwd })).stderr).toContain("There are no articles in new");
    writeFileSync(join(cwd, "new/README.md"), "# About\n");
    expect((await run(["gaps", "new", "tickets.jsonl"], { cwd })).code).toBe(1);
  });
});

describe("level-zero report, of more gaps than a page lists", () => {
  it("lists fifty on the page and has each in gaps.csv, in the same order and with the same words", async () => {
    const cwd = desk();
    const problems = Array.from({ length: 60 }, (_, at) => `${letters(at)}ware ${letters(at)}ding broken`);
    const rows = problems.flatMap((problem, at) =>
      Array.from({ length: 3 + (at % 2) }, (_, each) => ({
        id: `${at}-${each}`,
        subject: problem,
        createdAt: "2026-03-10",
      })),
    );
    writeFileSync(join(cwd, "many.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
    const outs = ["--out", "r.json", "--out", "gaps.csv", "--out", "r.html"];
    expect((await run(["report", "kb", "many.jsonl", ...outs], { cwd })).code).toBe(0);
    const { gaps: table } = JSON.parse(readFileSync(join(cwd, "r.json"), "utf8")) as Report;
    expect(table.rows).toHaveLength(50);
    const [head, ...all] = readFileSync(join(cwd, "gaps.csv"), "utf8").trimEnd().split("\r\n");
    expect(table.total).toBeGreaterThan(50);
    expect(all).toHaveLength(table.total);
    expect(head!.split(",").slice(0, 2)).toEqual(["rank", "gapId"]);
    const ids = all.map((row) => row.split(",")[1]);
    expect(new Set(ids).size).toBe(table.total);
    expect(ids.slice(0, 50)).toEqual(table.rows.map(({ id }) => id));
    expect(all.map((row) => row.split(",")[0])).toEqual(all.map((_, at) => String(at + 1)));
  });
});

describe("--gap-sample", () => {
  it("finds gaps in a sample, and says so on stderr, in the JSON and on the page; 0 looks at all tickets", async () => {
    const cwd = desk();
    const rows = Array.from({ length: 120 }, (_, at) => ({
      id: `T${at}`,
      subject: `${letters(at % 6)}ware ${letters(at % 6)}ding broken`,
    }));
    writeFileSync(join(cwd, "many.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
    const argv = ["report", "kb", "many.jsonl", "--out", "r.json", "--out", "r.html"];
    const sampled = await run([...argv, "--gap-sample", "60"], { cwd });
    expect(sampled.stderr).toMatch(/^Gaps: found in a sample of \d+ unsolved tickets/m);
    const report = loadReport(readFileSync(join(cwd, "r.json"), "utf8"));
    const { gapSample } = report.cautions.find(({ code }) => code === "gaps-sampled")!;
    expect(gapSample!.drawn).toBeLessThan(gapSample!.unsolved);
    expect(report.gaps.tickets).toBeGreaterThan(gapSample!.drawn);
    expect(readFileSync(join(cwd, "r.html"), "utf8")).toContain(
      `Gaps were found in a sample of ${gapSample!.drawn} of the ${gapSample!.unsolved} unsolved tickets`,
    );
    const whole = await run([...argv, "--gap-sample", "0"], { cwd });
    expect(whole.stderr).not.toMatch(/^Gaps: found/m);
    const all = loadReport(readFileSync(join(cwd, "r.json"), "utf8"));
    expect(all.cautions.map(({ code }) => code)).not.toContain("gaps-sampled");
    expect(all.gaps.rows.map(({ count }) => count)).toEqual(report.gaps.rows.map(({ count }) => count));
  });
});

/** A word of its own for each number. */
function letters(at: number): string {
  return `${"bcdfghklmnpr"[at % 12]}${"aeiou"[Math.floor(at / 12)]}${"stvwz"[at % 5]}${"aeiou"[at % 4]}`;
}
