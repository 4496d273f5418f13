import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suggest } from "../../src/core/search/suggest.ts";
import { parseTickets } from "../../src/core/ticket/index.ts";
import { loadVectors } from "../../src/core/vector/index.ts";
import {
  countAudit,
  drawAudit,
  loadAudit,
  loadAuditKey,
  serializeAudit,
  serializeAuditKey,
} from "../../src/desk/audit/index.ts";
import { parseEvents } from "../../src/desk/event/index.ts";
import { followGaps, loadGapState, serializeGapState } from "../../src/desk/follow/index.ts";
import { readSettings } from "../../src/edge/cli/settings/read-settings.ts";
import { htmlToMarkdown, renderMarkdown } from "../../src/edge/html/index.ts";
import { importArticles } from "../../src/edge/import/index.ts";
import { parseArticle } from "../../src/edge/markdown/index.ts";
import {
  assess,
  createArticle,
  createSearchIndex,
  createTicket,
  learn,
  loadHistory,
  loadIndex,
  loadModel,
  loadScorer,
  redact,
  search,
  serializeHistory,
  serializeIndex,
  serializeScorer,
} from "../../src/index.ts";
import { createReport, formatReport, loadReport } from "../../src/view/report/index.ts";
import { mutateJson } from "./mutate-json.ts";

export interface Target {
  readonly name: string;
  /** What share of the inputs it gets; slow ones get few. */
  readonly weight: number;
  readonly seeds: readonly string[];
  /** How a seed is changed; by default as any text. */
  readonly mutate?: (seed: string, random: () => number) => string;
  /** Throws if something that must hold does not; a `LevelZeroError` is an answer. */
  check(text: string): void;
}

const index = createSearchIndex([
  createArticle({ id: "vpn", title: "VPN drops in a hotel", sections: [{ text: "Sign in first." }] }),
]);
const files = (folder: string, end: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => end.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));

/** Every parser that reads what others wrote. */
export function createTargets(fixtures: string): Target[] {
  const markdown = files(join(fixtures, "parse-cases"), /\.md$/);
  const exports = files(join(fixtures, "exports"), /\.(?:csv|json)$/);
  const mails = files(join(fixtures, "mails"), /\.txt$/);
  const articles = files(join(fixtures, "exports-articles"), /\.(?:json|jsonl|csv|xml)$/);
  const written = [
    '{"format":"level-zero-index","version":4}',
    '{"format":"level-zero-model","version":2,"ranking":{}}',
    '{"format":"level-zero-history"}',
  ];
  const events = [
    '{"type":"search","at":"2026-06-01T12:00:00Z","session":null,"query":"vpn","hits":1,"filters":{}}\n',
  ];
  return [
    {
      name: "parseArticle",
      weight: 3,
      seeds: markdown,
      check: (text) => mustBe(typeof parseArticle(text, { path: "a.md" }).issues === "object"),
    },
    {
      name: "renderMarkdown",
      weight: 1,
      seeds: markdown,
      check: (text) => mustBe(!runsCode(renderMarkdown(text))),
    },
    {
      name: "htmlToMarkdown",
      weight: 1,
      seeds: articles,
      check: (text) => mustBe(typeof htmlToMarkdown(text).markdown === "string"),
    },
    { name: "parseTickets", weight: 4, seeds: exports, check: checkTickets },
    {
      name: "importArticles",
      weight: 2,
      seeds: articles,
      check: (text) => mustBe(Array.isArray(importArticles([{ path: "a.json", text }]).articles)),
    },
    {
      name: "parseEvents",
      weight: 30,
      seeds: events,
      check: (text) => mustBe(Array.isArray(parseEvents(text).events)),
    },
    {
      name: "redact",
      weight: 12,
      seeds: mails,
      check: (text) => mustBe(typeof redact(text).text === "string"),
    },
    {
      name: "search",
      weight: 9,
      seeds: mails,
      check: (text) => void [search(index, text), suggest(index, text)],
    },
    { name: "load…", weight: 34, seeds: written, check: checkLoaders },
    { name: "load… changed", weight: 3, seeds: writtenFiles(), mutate: mutateJson, check: checkLoaders },
    { name: "settings", weight: 1, seeds: [SETTINGS], check: (text) => void readSettings(text) },
  ];
}

/** Files of ours, whole. */
function writtenFiles(): string[] {
  const resolved = Array.from({ length: 8 }, (_, at) =>
    createTicket({ id: `R${at}`, subject: `vpn drops in hotel ${at}`, linkedArticles: ["vpn"] }),
  );
  const input = { articles: index.articles, tickets: resolved.slice(0, 3), history: resolved };
  const assessment = assess(input, { now: "2026-06-01" });
  const report = createReport(assessment, { title: "Fuzz" });
  const { key } = drawAudit(assessment, { size: 2, seed: 1 });
  const { state } = followGaps(null, assessment);
  const { history, model } = learn(resolved, index);
  return [
    serializeIndex(index),
    serializeHistory(history),
    serializeScorer(index, { history, model }),
    JSON.stringify(model),
    formatReport(report, "json"),
    '{"format":"level-zero-vectors","version":1,"embedder":"e","dimensions":2,"vectors":[["ab",[1,2]]],"tickets":[["T1","ab"]]}',
    serializeAuditKey(key),
    serializeAudit(countAudit(key, [])),
    serializeGapState(state),
  ];
}

const SETTINGS = `language: de
publicAudience: employees
synonyms:
  - [vpn, tunnel]
states: { approved: published }
frontMatter: { acl: audience }
causes: { "No fault found": none }
`;

/** Every row ends in one count. */
function checkTickets(text: string): void {
  const { tickets, rejected } = parseTickets(text) as {
    readonly tickets: readonly unknown[];
    readonly rejected?: number;
  };
  mustBe(tickets.length >= 0 && (rejected ?? 0) >= 0);
}

const LOADERS: readonly ((text: string) => unknown)[] = [
  ...[
    loadIndex,
    loadModel,
    loadHistory,
    loadScorer,
    loadVectors,
    loadReport,
    loadGapState,
    loadAudit,
    loadAuditKey,
  ],
];

/** A file of another kind is refused by an error that says so, never read. */
function checkLoaders(text: string): void {
  for (const load of LOADERS)
    try {
      load(text);
    } catch (error) {
      if ((error as Error).name !== "LevelZeroError") throw error;
    }
}

/** Whether a page has a script, a handler or an address that runs. What is quoted in a tag is no tag of its own. */
function runsCode(html: string): boolean {
  const tags = (html.match(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi) ?? []).join("");
  const unquoted = tags.replace(/"[^"]*"|'[^']*'/g, '""');
  return /<script|\son\w+=/i.test(unquoted) || /=["']?\s*javascript:/i.test(tags);
}

function mustBe(holds: boolean): void {
  if (!holds) throw new Error("What must hold does not.");
}
