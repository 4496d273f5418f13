import { type AsOfOptions, type AsOfStep, snapshotMoments } from "../../../desk/as-of/index.ts";
import { type Article, LevelZeroError, type Ticket } from "../../../index.ts";
import { readArticleHistory } from "../../node/index.ts";
import { count, quantity } from "../describe/format.ts";
import { articleReadingOf } from "../read/article-reading.ts";
import type { Session } from "../session.ts";

/** What the command line says about looking back. */
export interface LookBackOptions {
  readonly asOf?: "ticket" | "now";
  readonly asOfStep?: AsOfStep;
  readonly asOfSource?: "git" | "dates";
}

/** What is to be looked back at. */
interface Past {
  readonly folder: string;
  readonly articles: readonly Article[];
  readonly tickets: readonly Ticket[];
}

/**
 * How each ticket is judged by what was there on its day; `undefined` unless asked for. By git where the folder is in a repository,
 * else by the articles' own dates; says which. Throws `INVALID_OPTION` for options that do not go together, or for git without it.
 */
export async function lookBack(
  past: Past,
  { asOf, asOfStep, asOfSource }: LookBackOptions,
  session: Session,
): Promise<AsOfOptions | undefined> {
  if (asOf !== "ticket") {
    if (asOfStep === undefined && asOfSource === undefined) return undefined;
    throw new LevelZeroError("INVALID_OPTION", "--as-of-step and --as-of-source go with --as-of ticket.");
  }
  const step = asOfStep ?? "month";
  const moments = snapshotMoments(past.tickets, step);
  session.progress.start(`Looking back ${quantity(moments.length, "time")} …`);
  const history = asOfSource === "dates" ? null : await readGit(past, moments, session);
  if (history !== null) {
    session.note(
      `Judged as of each ticket's ${step}: ${quantity(moments.length, "look")} at the git history, ${quantity(history.versions, "version")} of articles.`,
    );
    if (history.before.length > 0)
      session.note(
        `Git knows nothing before ${count(history.before.length)} of them: there the articles of the first commit were taken, by their own dates.`,
      );
    return { step, articlesAt: history.articlesAt };
  }
  if (asOfSource === "git") {
    const message = `${past.folder} is in no git repository with a commit, or git is not installed. Use --as-of-source dates.`;
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  session.note(
    `Judged as of each ticket's ${step} by the articles' own dates (no git history): an article without a date was there all along, with today's words.`,
  );
  return { step };
}

async function readGit({ folder }: Past, moments: readonly string[], session: Session) {
  if (/\.json$/i.test(folder)) return null;
  const { gitDates } = session;
  return readArticleHistory(session.pathOf(folder), moments, {
    ...(await articleReadingOf(session)),
    gitDates,
  });
}
