import type { DateOrder } from "../../../core/ticket/index.ts";
import type { AgentRule, AnalyzerOptions, TicketCause } from "../../../index.ts";
import type { ScorecardOptions } from "../../../view/report/index.ts";
import type { ReadArticlesOptions } from "../../node/index.ts";
import type { ReportLanguageCode } from "../write/report-language.ts";
import type { CheckSettings } from "./check-settings.ts";

/**
 * What a desk says once for all commands, in the file of `--settings`; `--language` and `--public-audience` go before it.
 * All keys may be left out.
 */
export interface Settings
  extends Pick<AnalyzerOptions, "language" | "synonyms" | "protectedTerms">,
    Pick<ReadArticlesOptions, "frontMatter" | "states">,
    Pick<ScorecardOptions, "weights" | "targets" | "groupWeights" | "answerHours" | "freshDays" | "costs"> {
  /** Names of audiences of the articles that everybody holds. */
  readonly publicAudience?: readonly string[];
  readonly stopWords?: readonly string[];
  /** Rules beside the built-in ones; one with the name of a built-in rule takes its place. */
  readonly agentRules?: readonly AgentRule[];
  /** Names of built-in rules that do not hold here. */
  readonly withoutAgentRules?: readonly string[];
  /** Close codes, resolution categories and labels of the desk, with the cause that each means. */
  readonly causes?: Readonly<Record<string, TicketCause | "nothing">>;
  /** Of the tickets that an article answered, the share whose agents linked it, in (0, 1]; `--linked-share` goes before it. */
  readonly linkedShare?: number;
  /** How dates such as 03/04/2026 are meant in the desk's exports. */
  readonly dateOrder?: DateOrder;
  /** What reports and tasks are written in. */
  readonly reportLanguage?: ReportLanguageCode;
  /** A file of all that is said in a further language; options that name a built-in language go before it. */
  readonly languagePack?: string;
  /** Tickets that make a gap. */
  readonly minTickets?: number;
  /** Rules and words of `level-zero check`. */
  readonly check?: CheckSettings;
}
