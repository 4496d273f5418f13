import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suggest } from "../../src/core/search/suggest.ts";
import { parseTickets } from "../../src/core/ticket/index.ts";
import { loadVectors } from "../../src/core/vector/index.ts";
import { parseEvents } from "../../src/desk/event/index.ts";
import { htmlToMarkdown, renderMarkdown } from "../../src/edge/html/index.ts";
import { importArticles } from "../../src/edge/import/index.ts";
import { parseArticle } from "../../src/edge/markdown/index.ts";
import {
  createArticle,
  createSearchIndex,
  loadHistory,
  loadIndex,
  loadModel,
  redact,
  search,
} from "../../src/index.ts";
import { loadReport } from "../../src/view/report/index.ts";

export interface Target {
  readonly name: string;
  /** What share of the inputs it gets; slow ones get few. */
  readonly weight: number;
  readonly seeds: readonly string[];
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
      check: (text) => mustBe(!/<script|\son\w+=|javascript:/i.test(tagsOf(renderMarkdown(text)))),
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
    { name: "load…", weight: 38, seeds: written, check: checkLoaders },
  ];
}

/** Every row ends in one count. */
function checkTickets(text: string): void {
  const { tickets, rejected } = parseTickets(text) as {
    readonly tickets: readonly unknown[];
    readonly rejected?: number;
  };
  mustBe(tickets.length >= 0 && (rejected ?? 0) >= 0);
}

/** A file of another kind is refused by an error that says so, never read. */
function checkLoaders(text: string): void {
  for (const load of [loadIndex, loadModel, loadHistory, loadVectors, loadReport])
    try {
      load(text);
    } catch (error) {
      if ((error as Error).name !== "LevelZeroError") throw error;
    }
}

const tagsOf = (html: string): string => (html.match(/<[a-z][^>]*>/gi) ?? []).join("");

function mustBe(holds: boolean): void {
  if (!holds) throw new Error("What must hold does not.");
}
