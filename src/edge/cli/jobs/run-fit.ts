import { createHistory, fitModel, historySize, linkCitedArticles } from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import type { Inputs } from "../assess-files.ts";
import { checkTargets } from "../check-targets.ts";
import { fading, summarise } from "../choose-judge.ts";
import { describeModel } from "../describe-model.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { readAllExports } from "../read-exports.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface FitCommandOptions extends CommonOptions {
  readonly out: string;
  readonly name: string;
  readonly articlesOnly?: boolean;
  readonly halfLife?: number;
  readonly precision?: number;
  readonly confidence?: number;
}

/** Fits a model to resolved tickets and writes it. Throws `TOO_FEW_LABELS` with the numbers. */
export async function runFit(inputs: Inputs, options: FitCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const path = session.pathOf(options.out);
  await checkTargets([options.out], inputs.tickets, session);
  const index = (await readKnowledge(inputs.articles, session, { exports: inputs.tickets })).index();
  const tickets = linkCitedArticles((await readAllExports(inputs.tickets, session)).tickets, index);
  session.progress.start(`Fitting to ${quantity(tickets.length, "ticket")} …`);
  const history =
    options.articlesOnly === true ? null : createHistory(tickets, index.analyzer, fading(options));
  const { name, precision, confidence } = options;
  const model = fitModel(tickets, index, {
    name,
    ...(precision !== undefined && { precision }),
    ...(confidence !== undefined && { confidence }),
    ...(history && { history }),
  });
  await writeFileWhole(path, `${JSON.stringify(model, null, 2)}\n`);
  session.note(describeModel(summarise(model, history === null ? 0 : historySize(history))));
  session.note(`Written: ${path}`);
  session.finish();
}
