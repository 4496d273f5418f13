import { type SearchSummary, summariseSearches } from "../../../desk/event/index.ts";
import { createAnalyzer } from "../../../index.ts";
import { analyzerOf } from "../analyzer-of.ts";
import { describeSearches, describeSearchesAsMarkdown } from "../describe-searches.ts";
import type { Io } from "../io.ts";
import { readEventFiles } from "../read-event-files.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface SearchesCommandOptions extends CommonOptions {
  readonly limit: number;
  readonly format: "table" | "md" | "json";
  readonly json?: boolean;
}

const FORMATTERS: Readonly<
  Record<SearchesCommandOptions["format"], (summary: SearchSummary, limit: number) => string>
> = {
  table: describeSearches,
  md: describeSearchesAsMarkdown,
  json: (summary) => `${JSON.stringify(summary, null, 2)}\n`,
};

/** Prints how the portal's searches ended. JSON has all queries, the others the first ones. */
export async function runSearches(
  paths: readonly string[],
  options: SearchesCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  const analyzer = createAnalyzer(await analyzerOf(session));
  const summary = summariseSearches(await readEventFiles(paths, session), { analyzer });
  const format = options.json === true ? "json" : options.format;
  await session.print(FORMATTERS[format](summary, options.limit));
  session.finish();
}
