import type { Command } from "commander";
import { type Hit, LevelZeroError, type SearchResult, type Span, search } from "../../../index.ts";
import { quantity } from "../describe/format.ts";
import { plain } from "../describe/plain.ts";
import type { Io } from "../io.ts";
import { learnFrom } from "../judge/learn-from.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import {
  addColumnOptions,
  articlesArgument,
  historyOption,
  nowOption,
  optionsOf,
  toCount,
} from "./options.ts";

const MORE = `
Only what the viewer may see is found: without --audience, public articles.
"quoted words" must stand together, -words must not occur: put such a query in single quotes.

Examples:
  level-zero search kb/ vpn drops every hour
  level-zero search index.json '"shared mailbox" -mobile' --audience employees --json`;

/** `level-zero search`. */
export function addSearch(program: Command, io: Io): void {
  const command = program
    .command("search")
    .description("Searches the articles as the portal does.")
    .addArgument(articlesArgument())
    .argument("<query...>", "what the customer types")
    .option("--limit <number>", "hits at most, up to 1000", toCount, 10)
    .option("--audience <name...>", "audiences that the viewer holds, such as employees (give it last)")
    .option("--json", "print the result as JSON")
    .addOption(nowOption())
    .addOption(historyOption());
  addColumnOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, query: string[], _: unknown, command: Command) => {
      await runSearch({ articles, query: query.join(" ") }, optionsOf<SearchCommandOptions>(command), io);
    });
}

interface SearchCommandOptions extends CommonOptions {
  readonly limit: number;
  readonly audience?: readonly string[];
  readonly json?: boolean;
  readonly history?: readonly string[];
}

/** Prints what a viewer with these audiences finds. */
async function runSearch(
  { articles, query }: { readonly articles: string; readonly query: string },
  options: SearchCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  if (query.trim() === "")
    throw new LevelZeroError("INVALID_OPTION", 'Say what to look for, such as "vpn drops".');
  const { audience = [] } = options;
  session.audiences.readViewer(audience);
  const knowledge = await readKnowledge(articles, session);
  const index = knowledge.index();
  const learned = await learnFrom(options.history, index, session);
  const found = search(index, query, {
    ...(learned !== undefined && { learned }),
    limit: options.limit,
    audiences: audience,
    now: session.now,
  });
  await session.print(
    options.json === true ? `${JSON.stringify(found, null, 2)}\n` : describeFound(found, session),
  );
  session.finish();
}

function describeFound(
  { query, notices, hits, total, didYouMean }: SearchResult,
  { colors }: Session,
): string {
  const news = notices.map(({ title, summary }) => `! ${plain(`${title}  ${summary}`.trim())}\n`).join("");
  const meant = didYouMean === null ? "" : `Did you mean: ${plain(didYouMean)}\n`;
  if (hits.length === 0) return `${news}Nothing here matches "${plain(query)}".\n${meant}`;
  const shown = hits.length < total ? `, ${hits.length} shown` : "";
  const blocks = hits.map((hit, at) => describeHit(hit, at + 1, colors));
  return `${news}${meant}${blocks.join("\n")}\n${quantity(total, "article")} found${shown}.\n`;
}

function describeHit(hit: Hit, rank: number, colors: Session["colors"]): string {
  const { articleId, anchor, headingPath, highlights } = hit;
  const place = plain(anchor === "" ? articleId : `${articleId}#${anchor}`);
  const path = headingPath.length === 0 ? "" : `   ${plain(headingPath.join(" › "))}\n`;
  const mark = (text: string, spans: readonly Span[]): string => marked(text, spans, colors.bold);
  return `${rank}. ${mark(hit.title, highlights.title)}  ${colors.dim(place)}\n${path}   ${mark(hit.snippet, highlights.snippet)}\n`;
}

function marked(text: string, spans: readonly Span[], bold: (part: string) => string): string {
  let at = 0;
  let out = "";
  for (const [start, end] of spans) {
    out += spaced(text.slice(at, start)) + bold(spaced(text.slice(start, end)));
    at = end;
  }
  return out + spaced(text.slice(at));
}

/** As `plain`, but keeps the spaces at the ends. */
function spaced(part: string): string {
  const text = plain(`|${part}|`);
  return text.slice(1, -1);
}
