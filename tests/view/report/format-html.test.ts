import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReport } from "../../../src/view/report/create-report.ts";
import { formatHtml } from "../../../src/view/report/format-html.ts";
import { formatMarkdown } from "../../../src/view/report/format-markdown.ts";
import { GERMAN } from "../../../src/view/report/languages/de.ts";
import { SPANISH } from "../../../src/view/report/languages/es.ts";
import { FRENCH } from "../../../src/view/report/languages/fr.ts";
import type { Report } from "../../../src/view/report/report.ts";
import { anyAssessment } from "./any-assessment.ts";
import { makeAssessment, makeGap, makeTicket, solvable, tinyAssessment } from "./make-assessment.ts";

const page = formatHtml(createReport(tinyAssessment(), { title: "A title", organisation: "Example & Sons" }));

/** What is left of markup when every well-formed tag is taken out: text, without a single angle bracket. */
function withoutTags(markup: string): string {
  return markup.replace(
    /<!doctype html>|<\/?[a-z][a-z0-9]*(?: [a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)* ?\/?>/g,
    "",
  );
}

describe("formatHtml", () => {
  it.each([
    "35\u00A0%level-zero rate, estimated",
    "April to May 2026: customers could have solved about 35 in 100 tickets with today&#39;s articles",
    "4 of 10 scored tickets.",
    "Before customers have the portal it should rise; once they have it, fall.",
    "How sure? &lt;1 to 70\u00A0% (95 % interval).",
    "Named with confidence30\u00A0%11 to 60\u00A0%3 tickets, listed with their articles.",
    "Potential level-zero rate65\u00A0%",
    "Publish\n2 tickets: the answer is there, but hidden or out of date.\nFirst: Title of D (1 ticket).",
    "Mend\n1 ticket: the answer is published",
    "Write\n2 tickets: 1 article would answer them. 1 other gap asks for other work or a closer look.\nFirst: How to big (2 tickets).",
    "Tickets of 2026-04-10 to 2026-05-02 (1 of 10 tickets have no date that could be read) · judged at 2026-06-15",
    "What to read first when there is time to write",
    "Example &amp; Sons",
    "ranks the right one higher in 0.90 of all pairs (by drawing lots: 0.5; called AUROC), and its chances are off by 0.030 on average",
  ])("says %j", (text) => {
    expect(page.replace(/<[^>]+>/g, "")).toContain(text);
  });

  it("names the gap to read first where none is surely one to write for", () => {
    const report = createReport(tinyAssessment());
    const rows = report.gaps.rows.map((gap) => ({ ...gap, cause: "mixed" as const }));
    const text = formatHtml({ ...report, gaps: { ...report.gaps, rows } }).replace(/<[^>]+>/g, "");
    const first = rows.toSorted((a, b) => b.lacking! - a.lacking!)[0]!;
    expect(text).toContain(
      `WriteNothingNo gap asks for an articleWhat to read first when there is time to write${first.proposedTitle}`,
    );
    const none = rows.map((gap) => ({ ...gap, lacking: null }));
    const silent = formatHtml({ ...report, gaps: { ...report.gaps, rows: none } });
    expect(silent.replace(/<[^>]+>/g, "")).toContain("No gap asks for an article\n");
    expect(silent).not.toContain("What to read first when there is time to write");
  });

  it.each([
    [0, "No answer is hidden or out of date."],
    [2, "No ticket surely asks for one of the 2 drafts that wait: level-zero what-if tries them."],
  ])("says what there is to publish where nothing is sure, with %i drafts", (count, said) => {
    const report = createReport(tinyAssessment());
    const outcomes = report.outcomes.map((row) =>
      row.reason === "not-visible" || row.reason === "outdated" ? { ...row, count: 0 } : row,
    );
    const states = report.health.states.map((row) => (row.state === "draft" ? { ...row, count } : row));
    const page = formatHtml({ ...report, outcomes, mending: [], health: { ...report.health, states } });
    expect(page.replace(/<[^>]+>/g, "")).toContain(said);
  });

  it("has nobody publish what is for other readers, and says whom to ask", () => {
    const report = createReport(tinyAssessment());
    const mending = report.mending.map((row) =>
      row.reason === "not-visible" ? { ...row, audiences: ["partners"] } : row,
    );
    const textOf = (more: Partial<Report>): string =>
      formatHtml({ ...report, mending, ...more }).replace(/<[^>]+>/g, "");
    const asked = "1 ticket has an answer that is for other readers: ask its owner.";
    expect(textOf({})).toContain(
      `Publish\n1 ticket: the answer is there, but hidden or out of date. ${asked}`,
    );
    const outcomes = report.outcomes.map((row) => (row.reason === "outdated" ? { ...row, count: 0 } : row));
    const restricted = mending.filter(({ reason }) => reason === "not-visible");
    expect(textOf({ outcomes, mending: restricted })).toContain(`PublishNothing${asked}`);
  });

  it("counts where the default model judged, and says what it lacks", () => {
    const model = { ...tinyAssessment().model, name: "default", calibrationError: 0.215 };
    const text = formatHtml(createReport({ ...tinyAssessment(), model })).replace(/<[^>]+>/g, "");
    expect(text).toContain("Not known yetlevel-zero rate");
    expect(text).toContain("Give resolved tickets".toLowerCase());
    expect(text).toMatch(/A guess by what other desks are like: 30\u00A0% \(.{5,30}\) of 10 tickets/);
    expect(text).toContain("Answered and found35\u00A0%");
    expect(text).toContain("does not know this desk&#39;s own rate");
    expect(text).toContain("off by 0.2 on average");
    expect(text).toContain("at least 50 resolved tickets");
  });

  it("says what the threshold promises, if it is known", () => {
    const report = createReport(tinyAssessment());
    const promise = { precision: 0.8, confidence: 0.9, n: 60, errors: 5 };
    const text = formatHtml({ ...report, method: { ...report.method, promise } });
    expect(text).toContain(
      "Of such tickets at least 80\u00A0% are named rightly, with a confidence of 90\u00A0%.",
    );
  });

  it("says that the promise leaves out what only new articles answer, in every language", () => {
    const report = createReport(tinyAssessment());
    const promise = { precision: 0.8, confidence: 0.9, n: 60, errors: 5 };
    const facts = { articles: 2, extended: 0, tickets: 3, lent: 5, named: [] };
    const cautions = [{ code: "new-articles", text: "", newArticles: facts }];
    const promised = { ...report, cautions, method: { ...report.method, promise } };
    expect(formatHtml(promised)).toContain(
      "Of such tickets, the 3 that new articles answer aside, at least 80\u00A0% are named rightly",
    );
    for (const [texts, words] of [
      [GERMAN, "die 3 nicht gezählt, die neue Artikel beantworten"],
      [FRENCH, "sans compter les 3 auxquels répondent des articles nouveaux"],
      [SPANISH, "sin contar los 3 que responden artículos nuevos"],
    ] as const)
      expect(formatHtml(promised, { language: texts })).toContain(words);
  });

  it("puts what is won without writing before the gaps, and folds gaps up after the tenth", () => {
    const ids = (at: number): string[] => [`a${at}`, `b${at}`];
    const gaps = Array.from({ length: 14 }, (_, at) => makeGap(`g${String(at).padStart(2, "0")}`, ids(at)));
    const text = formatHtml(createReport({ ...tinyAssessment(), gaps }));
    expect(text.indexOf('id="mending"')).toBeLessThan(text.indexOf('id="gaps"'));
    const [open, folded] = text.split("4 more gaps: rank 11 to 14");
    expect(open!.split('class="gap"').length - 1).toBe(10);
    expect(folded!.split('class="gap"').length - 1).toBe(4);
  });

  it("leaves out groups that say nothing", () => {
    const silent = tinyAssessment().tickets.map((ticket) => ({
      ...ticket,
      category: null,
      channel: null,
      kind: "unknown" as const,
    }));
    const text = formatHtml(createReport({ ...tinyAssessment(), tickets: silent }));
    expect(text).toContain("do not differ in category, channel, kind or audience");
    expect(text).not.toContain("Level-zero rate by kind");
    expect(page).toContain("Level-zero rate by category");
  });

  it("loads nothing, and runs only the script that its policy names", () => {
    expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;`);
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]!);
    expect(scripts).toHaveLength(1);
    const hash = createHash("sha256").update(scripts[0]!).digest("base64");
    expect(page).toContain(`script-src &#39;sha256-${hash}&#39;`);
    expect(page.replace(/<script>[\s\S]*?<\/script>/, "")).not.toMatch(
      /<script|<link|<img|<iframe|\son[a-z]+=|url\(|@import|src=/i,
    );
  });

  it("lists every ticket, and leads from its numbers to those that they count", () => {
    const rows = [...page.matchAll(/<tr(?: id="tickets-[a-z-]+")? data-o="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(rows).toHaveLength(12);
    expect(rows.filter((outcome) => outcome === "solvable")).toHaveLength(3);
    expect(page).toContain('href="#tickets" data-only-o="solvable">3</a>');
    expect(page).toContain('href="#tickets" data-only-a="A" data-only-o="solvable">2</a>');
    expect(page).toContain('data-only-g="1"><b>2</b> tickets</a>');
    expect([...page.matchAll(/<tr[^>]* data-g="1"/g)]).toHaveLength(2);
  });

  it("gives a manager two pages: number, what was done, actions with owners, method", () => {
    const text = formatHtml(createReport(tinyAssessment()), { reader: "manager" });
    const words = text.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<[^>]+>/g, "");
    expect(words).toContain("about 35 in 100 tickets");
    expect(words).toContain("The next 4 actions");
    expect(words).toMatch(/Write How to big2USD 100 to 1,200 a yearAuthor/);
    expect(words).toContain("Publish: Title of D1–Owner of the article");
    expect(words).toContain(
      "Counted: 10 tickets of 2026-04-10 to 2026-05-02 (1 of 10 tickets have no date that could be read); 2 excluded",
    );
    expect(text).not.toContain("<script");
    expect(() => formatHtml(createReport(tinyAssessment()), { reader: "boss" as "manager" })).toThrow(
      'reader must be "analyst" or "manager", got "boss"',
    );
  });

  it("names the article to extend, for a manager, in a gap and on the page of Markdown", () => {
    const nearestArticle = { id: "vpn", title: "Connect by *VPN*", score: 1 };
    const gap = makeGap("hotel", ["t1", "t2"], { cause: "thin", nearestArticle });
    const report = createReport({ ...tinyAssessment(), gaps: [gap] });
    const words = (text: string) => text.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<[^>]+>/g, "");
    expect(words(formatHtml(report, { reader: "manager" }))).toContain(
      "Extend Connect by *VPN* for How to hotel",
    );
    expect(words(formatHtml(report))).toContain("Extend the article “Connect by *VPN*”.");
    expect(formatMarkdown(report)).toContain("Extend the article “Connect by \\*VPN\\*”.");
  });

  it("has a name and a description for every chart, and unique ids", () => {
    const charts = [...page.matchAll(/<svg role="img" aria-labelledby="([^"]+)"/g)].map((match) =>
      match[1]!.split(" "),
    );
    expect(charts.length).toBeGreaterThanOrEqual(6);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of charts.flat()) expect(ids).toContain(id);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("is well-formed and has no foreign markup, whatever the text", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const text = formatHtml(createReport(assessment, { privacy: "short-text" }));
        const marks = text.replace(/<style>[^<]*<\/style>/, "").replace(/<script>[\s\S]*?<\/script>/, "");
        expect(withoutTags(marks)).not.toMatch(/[<>]/);
        expect(marks).not.toMatch(/<script|<img|href="javascript|NaN|undefined|Infinity/);
        expect(text.split("<div").length).toBe(text.split("</div").length);
        expect(text.split("<bdi").length).toBe(text.split("</bdi").length);
      }),
      { numRuns: 60 },
    );
  });

  it("cuts very long titles", () => {
    const title = "x".repeat(10_000);
    const gaps = [makeGap("g", ["t1"], { proposedTitle: title, label: title })];
    const long = makeAssessment({
      tickets: [makeTicket("t1", { category: title, subject: title })],
      verdicts: [solvable("t1", title, 0.9)],
      gaps,
    });
    expect(formatHtml(createReport(long, { title }))).not.toContain("x".repeat(200));
  });

  it.each([
    ["no tickets", makeAssessment(), "No ticket was scored, so there is no rate."],
    [
      "all excluded",
      makeAssessment({
        tickets: [makeTicket("t1")],
        verdicts: [{ ticketId: "t1", outcome: "excluded", reason: "spam", probability: null, evidence: [] }],
      }),
      "No ticket was scored, so there is no rate.",
    ],
    ["no gaps", { ...tinyAssessment(), gaps: [] }, "No two unsolvable tickets are about the same thing"],
    [
      "no dates",
      makeAssessment({ tickets: [makeTicket("t1")], verdicts: [solvable("t1", "A", 0.9)] }),
      "No scored ticket has a date",
    ],
  ])("says so when there are %s", (_, assessment, sentence) => {
    const text = formatHtml(createReport(assessment));
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("gives the same bytes for the same report", () => {
    const again = JSON.parse(JSON.stringify(createReport(tinyAssessment())));
    expect(formatHtml(again)).toBe(formatHtml(createReport(tinyAssessment())));
  });
});
