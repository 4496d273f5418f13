import { LevelZeroError, type SearchIndex, serializeIndex, visibilityOf } from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { checkTargets } from "../check-targets.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { learnFrom } from "../learn-from.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { whyNothingLearned } from "../why-nothing-learned.ts";

export interface IndexCommandOptions extends CommonOptions {
  readonly out: string;
  readonly public?: boolean;
  readonly audience?: readonly string[];
  readonly history?: readonly string[];
}

/** Reads the articles once, for all commands after it, or for a page that searches without a server. */
export async function runIndex(articles: string, options: IndexCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const audiences = audiencesOf(options);
  const path = session.pathOf(options.out);
  await checkTargets([options.out], options.history ?? [], session);
  const knowledge = await readKnowledge(articles, session);
  const index = knowledge.index();
  const learned = await learnFrom(options.history, index, session);
  const json = serializeIndex(index, {
    ...(audiences !== undefined && { audiences }),
    ...(learned !== undefined && { learned }),
  });
  await writeFileWhole(path, json);
  session.note(`${describeHeld(index, audiences, session.now)}: ${path}`);
  const why = learned === undefined ? null : whyNothingLearned(index, learned, audiences ?? []);
  if (why !== null) session.note(`Nothing was learned from the resolved tickets: ${why}.`);
  session.finish();
}

/** Whom the file is for; `undefined` for the desk itself. */
function audiencesOf(options: IndexCommandOptions): readonly string[] | undefined {
  if (options.public === true && options.audience !== undefined) {
    throw new LevelZeroError(
      "INVALID_OPTION",
      "--public and --audience exclude each other: choose whom the file is for.",
    );
  }
  return options.public === true ? [] : options.audience;
}

function describeHeld(
  { articles }: SearchIndex,
  audiences: readonly string[] | undefined,
  now: string,
): string {
  const viewer = { audiences: audiences ?? [], now };
  const visible = articles.filter((article) => visibilityOf(article, viewer) === "visible").length;
  const hidden = articles.length - visible;
  if (audiences !== undefined) {
    const left =
      hidden === 0
        ? ""
        : `; ${quantity(hidden, "article")} that such viewers may not see ${hidden === 1 ? "is" : "are"} not in it`;
    return `Index of ${quantity(visible, "article")} for ${audiences.length === 0 ? "everybody" : audiences.join(", ")}${left}`;
  }
  const warning =
    hidden === 0
      ? ""
      : `, ${hidden} of which not everybody may see: keep the file off public servers, or add --public`;
  return `Index of ${quantity(articles.length, "article")}${warning}`;
}
