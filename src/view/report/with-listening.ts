import { mustHave } from "../../core/door/takes.ts";
import type { ListeningSummary } from "../../desk/listening/listening-summary.ts";
import type { Report } from "./report.ts";

/**
 * The report with what visitors said of articles, as `listen` tells it: in its JSON; `listeningPart` of `level-zero/journey` words it for pages. A
 * report without words of tickets (`no-text`) has none of visitors either.
 */
export function withListening(report: Report, heard: ListeningSummary): Report {
  mustHave(report, "format settings", "withListening: the report", "what createReport gives");
  mustHave(heard, "format articles themes afterNo", "withListening: the summary", "what listen gives");
  if (report.settings.privacy !== "no-text") return { ...report, listening: heard };
  const articles = heard.articles.map((article) => ({ ...article, next: [] }));
  return { ...report, listening: { ...heard, themes: [], articles } };
}
