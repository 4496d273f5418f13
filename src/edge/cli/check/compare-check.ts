import { linkCitedArticles, type SearchIndex } from "../../../index.ts";
import {
  askGolden,
  compareGolden,
  compareTickets,
  type GoldenQuestion,
  type GoldenResult,
  type TicketComparison,
} from "../../../view/check/index.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";

export interface CompareOptions extends CommonOptions {
  /** Folder of the articles before a change. */
  readonly against?: string;
  /** File of the settings before a change. */
  readonly againstSettings?: string;
  /** Files of resolved tickets. */
  readonly history?: readonly string[];
}

interface Compared {
  readonly golden: GoldenResult | null;
  readonly tickets: TicketComparison | null;
}

interface Asked {
  readonly index: SearchIndex;
  readonly questions: readonly GoldenQuestion[] | null;
  readonly session: Session;
}

/** The questions, asked of these articles and of those of `--against`, by the settings of `--against-settings`; the tickets of `--history` likewise. */
export async function compareCheck(
  articles: string,
  options: CompareOptions,
  { index, questions, session }: Asked,
): Promise<Compared> {
  const { against, againstSettings, history } = options;
  if (against === undefined && againstSettings === undefined) {
    if (questions === null) return { golden: null, tickets: null };
    return { golden: { kind: "asked", answers: askGolden(questions, index) }, tickets: null };
  }
  const earlier =
    againstSettings === undefined
      ? session
      : createSession(session.io, { ...options, settings: againstSettings });
  const before = (await readKnowledge(against ?? articles, earlier)).index();
  const changes = questions === null ? null : compareGolden(questions, { before, after: index });
  const resolved = history === undefined ? null : (await readAllExports(history, session)).tickets;
  return {
    golden: changes === null ? null : { kind: "compared", changes },
    tickets:
      resolved === null ? null : compareTickets(linkCitedArticles(resolved, index), { before, after: index }),
  };
}
