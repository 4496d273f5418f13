import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { subjectTitle } from "../../../src/core/name/name-gap.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { slotsOf } from "../../../src/core/text/message.ts";
import { whyNoDraft } from "../../../src/desk/draft/index.ts";
import { formatEffects } from "../../../src/desk/effect/index.ts";
import { checkPart } from "../../../src/view/check/index.ts";
import { createReport } from "../../../src/view/report/create-report.ts";
import { changeText, findingWords } from "../../../src/view/report/effect-words.ts";
import { formatReport } from "../../../src/view/report/format-report.ts";
import { gapTitle } from "../../../src/view/report/gap-title.ts";
import { GERMAN } from "../../../src/view/report/languages/de.ts";
import { ENGLISH } from "../../../src/view/report/languages/en.ts";
import { SPANISH } from "../../../src/view/report/languages/es.ts";
import { FRENCH } from "../../../src/view/report/languages/fr.ts";
import { noDraftText } from "../../../src/view/report/no-draft-text.ts";
import type { Report } from "../../../src/view/report/report.ts";
import { createVoice, englishVoice } from "../../../src/view/report/voice.ts";
import { formatGapTasks } from "../../../src/view/write-back/index.ts";
import { EFFECTS } from "./effect-rows.ts";
import { makeGap, tinyAssessment } from "./make-assessment.ts";

const LANGUAGES = [GERMAN, FRENCH, SPANISH];
type Key = keyof typeof ENGLISH;
const keys = Object.keys(ENGLISH) as Key[];

/** Words that a language writes as English does: names of figures, and words that came from one to the other. */
const SAME: Readonly<Record<string, RegExp>> = {
  de: /^(?:Tickets?|Problem|Version|AUROC|n(?: \d+)?)$/,
  fr: /^(?:1 minutes|\(?\d* ?(?:tickets?|articles?)\)?|version|verdict|incident|question|AUROC|n(?: \d+)?)$/i,
  es: /^(?:\(?\d* ?tickets?\)?|error|AUROC|n(?: \d+)?)$/i,
};

/** A report with every section, and with data that is marked as data wherever a page shows it. */
function fullReport(): Report {
  const assessment = tinyAssessment();
  const report = createReport(
    {
      ...assessment,
      gaps: [
        ...assessment.gaps,
        makeGap("forms", ["t9"], { cause: "needs-agent" }),
        makeGap("topic", ["t6"], { shares: "subject" }),
        makeGap("thin", ["t5"], { cause: "thin", version: "1.2" }),
      ],
    },
    { effects: EFFECTS, minimumGroupSize: 8, noDrafts: new Map([["big", ASK]]) },
  );
  const article = { id: "N", title: "Title of N", url: null };
  const news = { since: "2026-01-01", added: [{ article, tickets: 1 }], changed: [], gone: ["G"] };
  const searches = {
    gaps: [],
    unmatched: {
      total: 2,
      noResults: 4,
      noClicks: 2,
      rows: [{ query: "zeppelin", noResults: 1, noClicks: 1 }],
    },
  };
  return {
    ...report,
    news,
    searches,
    gaps: withPeople(report.gaps),
    scorecard: withMonths(report.scorecard),
  };
}

function withPeople(gaps: Report["gaps"]): Report["gaps"] {
  const people = { people: 7, known: 1, often: { people: 4, tickets: 9 } };
  const rows = gaps.rows.map((row, at) => ({
    ...row,
    people,
    setAside: at === 0 ? "until 2026-03-31" : null,
  }));
  return { ...gaps, rows };
}

function withMonths(scorecard: Report["scorecard"]): Report["scorecard"] {
  const { rate } = scorecard.metrics[0]!;
  const months = ["2026-04", "2026-05"].map((month) => ({ ...rate, month }));
  const alarm = { id: "csat", month: "2026-05", share: 0.5, against: 0.8, tolerance: 0.1 } as const;
  const metric = { ...scorecard.metrics[0]!, part: 1 };
  return {
    ...scorecard,
    metrics: scorecard.metrics.map((one) => ({ ...one, target: 0.8 })),
    months: [{ id: "level-zero-rate", months }],
    watched: 1,
    alarms: [
      { ...alarm, kind: "misses-target" },
      { ...alarm, kind: "worse-than-before" },
    ],
    groups: [{ name: "public", tickets: 1, metrics: [metric], overall: 0.5 }],
  };
}

const ASK = "No agent's note says what helped yet: ask who closed t5, t6.";

/** What a page says outside of data, labels for those who do not see it with it. */
function nodesOf(page: string): string[] {
  return page
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, "")
    .replace(/<(bdi|code)[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(/ (?:aria-label|data-label)="([^"]*)"/g, ">$1<")
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

const report = fullReport();
const english = {
  analyst: new Set(nodesOf(formatReport(report, "html"))),
  manager: new Set(nodesOf(formatReport(report, "html", { reader: "manager" }))),
};

describe.each(LANGUAGES.map((language) => [language.language, language] as const))(
  "the report's catalogue %s",
  (tag, language) => {
    const { texts } = language;

    it("has the same places as the English one, and every form that its numbers ask for", () => {
      for (const key of keys) {
        expect([key, slotsOf(texts[key])]).toEqual([key, slotsOf(ENGLISH[key])]);
        const choices = [...texts[key].matchAll(/\w+, (?:plural|select), /g)].length;
        expect([key, texts[key].split("other {").length - 1]).toEqual([key, choices]);
      }
    });

    it("leaves nothing in English but what is the same word", () => {
      const left = keys.filter((key) => texts[key] === ENGLISH[key]).map((key) => texts[key]);
      const words = left.map((text) =>
        text.replace(/\{(?:n|count)\}|#/g, "1").replace(/^(?:\{label\} )?\(?\{n, plural.*$/, "tickets"),
      );
      expect(
        words.filter((text) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, "")) && !isSame(tag, text)),
      ).toEqual([]);
      expect(keys.filter((key) => texts[key].trim() === "" || /[\n|]/.test(texts[key]))).toEqual([]);
    });

    it.each(["analyst", "manager"] as const)("leaves no English in the page for the %s", (reader) => {
      const page = formatReport(report, "html", { reader, language });
      const same = nodesOf(page).filter((text) => english[reader].has(text) && !isSame(tag, text));
      expect(same.filter((text) => !DATA.test(text))).toEqual([]);
      expect(page).toContain(`<html lang="${tag}">`);
      expect(nodesOf(page).join("\n")).not.toMatch(/[{}]|undefined|NaN/);
    });

    it("leaves no English in the Markdown, and keeps its tables in shape", () => {
      const cells = (text: string): string[] => text.split(/\n|(?<!\\)\|/).map((cell) => cell.trim());
      const known = new Set(cells(formatReport(report, "markdown")));
      const text = formatReport(report, "markdown", { language });
      const same = cells(text).filter((cell) => /\p{L}{2}/u.test(cell) && known.has(cell));
      expect(same.filter((cell) => !isSame(tag, cell.replace(/^#+ /, "")) && !DATA.test(cell))).toEqual([]);
      let width = 0;
      for (const line of text.split("\n")) {
        const count = line.startsWith("|") ? line.replace(/\\./g, "").split("|").length : 0;
        if (count > 0 && width > 0) expect([line, count]).toEqual([line, width]);
        width = count;
      }
    });

    it("writes per cents, numbers and days as the language does", () => {
      const voice = createVoice(language);
      const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
      expect(voice.percent(0.3)).toBe(percent.format(0.3));
      expect(voice.percent(0.1234, 2000)).toBe(percent.format(0.1234));
      expect(voice.count(1_234_567)).toBe(new Intl.NumberFormat(tag).format(1_234_567));
      expect(voice.day("2026-03-02T23:59:00Z")).toBe(
        new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" }).format(Date.UTC(2026, 2, 2)),
      );
      expect(voice.day("not a date")).toBe("not a date");
      expect(voice.currency("EUR")).toBe("€");
      expect(voice.currency("points")).toBe("points");
    });

    it("runs only the script that the policy names, which says nothing in English", () => {
      const page = formatReport(report, "html", { language });
      const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!;
      expect(page).toContain(
        `script-src &#39;sha256-${createHash("sha256").update(script).digest("base64")}&#39;`,
      );
      expect(script).not.toContain('" of "');
    });

    it("writes tasks for gaps", () => {
      const [, first] = formatGapTasks(report, "jira", { language }).split("\n");
      expect(first).toContain(texts["outcome.not-visible.name"]);
      expect(formatGapTasks(report, "jira", { language })).not.toContain("Customers' words");
    });
  },
);

function isSame(tag: string, text: string): boolean {
  return SAME[tag]!.test(text.trim());
}

/** Of the made-up desk, where a page does not mark it: names of groups in pictures, ids, and articles in Markdown. */
const DATA =
  /^(?:E-mail|Network|Portal|public|(?:- )?Title of \w+.*|.*\bt\d+: .*|a\.csv.*|aliases: .*|\*\*How to \w+\*\*|label of \w+|zeppelin|vpn.*|doorman \(.*|Row has no id\.|test-model|made-up tickets|&lt;1.*)$/;

describe("own texts", () => {
  it("go before those of the language", () => {
    const texts = { "rate.name": "Quote ohne Anruf", title: "Monatsbericht" };
    const page = formatReport(report, "html", { language: GERMAN, texts });
    expect(page).toContain("Quote ohne Anruf");
    expect(page).toContain("<h1><bdi>Monatsbericht</bdi></h1>");
    expect(formatReport(report, "markdown", { texts: { "summary.title": "At a glance" } })).toContain(
      "## At a glance",
    );
  });

  it("are escaped", () => {
    const page = formatReport(report, "html", { texts: { "summary.title": "<b>x</b>" } });
    expect(page).toContain("&lt;b&gt;x&lt;/b&gt;");
  });

  it("and languages are refused where they are none", () => {
    const wrong = (options: object) => () => formatReport(report, "html", options);
    expect(wrong({ language: "de" })).toThrow('import { GERMAN } from "level-zero/report-de"');
    expect(wrong({ language: { language: "de", texts: {} } })).toThrow("a language with all its texts");
    expect(wrong({ texts: { nothing: "x" } })).toThrow("texts by their names");
  });
});

it("says that a part of another module is in English, and marks it", () => {
  const parts = [checkPart({ ...NO_CHECK })];
  const page = formatReport(report, "html", { language: GERMAN, parts });
  expect(page).toContain(
    '<p class="note">Der folgende Teil ist auf Englisch.</p><div lang="en"><section id="check"',
  );
  expect(formatReport(report, "markdown", { language: GERMAN, parts })).toContain(
    "ist auf Englisch.\n\n## Articles",
  );
  expect(formatReport(report, "html", { parts })).not.toContain("Englisch");
});

const NO_CHECK = {
  ...{ articles: 1, articlesWithFindings: 0, accepted: 0, rulesRun: 3 },
  ...{ counts: { error: 0, warning: 0, note: 0 }, rules: [], review: [] },
};

it("writes a title that somebody gave as it is", () => {
  expect(formatReport({ ...report, title: "Q2" }, "markdown", { language: GERMAN })).toMatch(/^# Q2\n/);
});

it("leaves machine formats in English, with days as ISO 8601", () => {
  for (const format of ["json", "csv", "gaps-csv", "scorecard-csv"] as const)
    expect(formatReport(report, format, { language: GERMAN })).toBe(formatReport(report, format));
});

it("knows why a gap has no draft, as whyNoDraft says it", () => {
  const gap = makeGap("big", ["t5", "t6"]);
  const reason = whyNoDraft(gap, { tickets: [], resolved: [] })!;
  expect(noDraftText(reason, englishVoice)).toBe(reason);
  expect(noDraftText(reason, createVoice(GERMAN))).toContain("Fragen Sie, wer t5, t6 geschlossen hat");
  expect(noDraftText("We wait for the vendor.", createVoice(GERMAN))).toBe("We wait for the vendor.");
});

it("says in the language what tickets of a mere subject are called, as subjectTitle names them", () => {
  const title = subjectTitle({ label: "wipe, profile", telling: [], tickets: 8, analyzer: createAnalyzer() });
  expect(gapTitle(title, englishVoice)).toBe(title);
  expect(gapTitle(title, createVoice(GERMAN))).toMatch(/: 8 verschiedene Fragen$/);
  expect(gapTitle("VPN: 3 questions", createVoice(GERMAN))).toBe("VPN: 3 questions");
});

it("says of effects what the command says of them", () => {
  const said = formatEffects({ ...EFFECTS, tickets: 800 });
  for (const row of report.effects!.rows) {
    const { name, grounds } = findingWords(row, englishVoice);
    for (const part of [changeText(row, englishVoice), name, `${grounds}.`]) expect(said).toContain(part);
  }
});
