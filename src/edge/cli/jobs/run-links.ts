import { linkCitedArticles } from "../../../index.ts";
import {
  drawLinkSheet,
  findHabits,
  formatLinkSheet,
  formatLinks,
  type LinkSheetRow,
  parseLinkSheet,
  readLinkSheet,
} from "../../../view/check/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { checkTargets } from "../check-targets.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { named } from "../named.ts";
import { daysOf } from "../period-of.ts";
import { readAllExports } from "../read-exports.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { readNamedText } from "../read-named-text.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";

export interface LinksCommandOptions extends CommonOptions {
  readonly sample?: string;
  readonly size: number;
  readonly seed: number;
  readonly judged?: string;
  readonly json?: boolean;
}

/** Prints link rate, link accuracy and habits; draws a sheet if asked to. */
export async function runLinks(
  { articles, history }: { readonly articles: string; readonly history: readonly string[] },
  { sample, size, seed, judged, json, ...common }: LinksCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, common);
  await checkTargets([sample], [...history, judged], session);
  const rows = judged === undefined ? [] : await readSheet(judged, session);
  const index = (await readKnowledge(articles, session, { exports: history })).index();
  const resolved = linkCitedArticles((await readAllExports(history, session)).tickets, index);
  const accuracy = readLinkSheet(rows, resolved);
  const habits = findHabits(resolved, index);
  if (sample !== undefined) {
    const drawn = drawLinkSheet(resolved, index, { size, seed });
    await writeFileWhole(session.pathOf(sample), formatLinkSheet(drawn));
    session.note(`${sample}: ${quantity(drawn.length, "ticket")} to judge.`);
  }
  await session.print(
    json === true
      ? `${JSON.stringify({ accuracy, habits }, null, 2)}\n`
      : `Tickets of ${daysOf(resolved)}.\n${formatLinks({ accuracy, habits })}`,
  );
  session.finish();
}

async function readSheet(path: string, session: Session): Promise<LinkSheetRow[]> {
  const text = await readNamedText(path, session);
  return named(path, async () => parseLinkSheet(text));
}
