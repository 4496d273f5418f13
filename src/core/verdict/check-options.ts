import { group, type Kind, optionsDoor, within } from "../door/door.ts";
import { func, listOf, moment, text, that, wholeNumber } from "../door/kinds.ts";
import { halfLife, isHistory } from "../history/history-door.ts";
import { limit } from "../search/check-options.ts";
import type { ExclusionOptions } from "../ticket/exclude-ticket.ts";
import { EXCLUSION_KINDS } from "../ticket/exclusion-door.ts";
import type { Vectors } from "../vector/vectors.ts";
import type { AgentRule } from "./agent-rules.ts";
import type { ScoreOptions } from "./create-scorer.ts";
import type { ViewerScorerOptions } from "./create-viewer-scorer.ts";
import type { FitOptions } from "./fit-model.ts";
import type { Findability } from "./found-by.ts";
import type { JudgeFromOptions } from "./judge-from.ts";
import type { LearnOptions } from "./learn.ts";
import { brokenPart } from "./load-model.ts";
import type { Model } from "./model.ts";

const exclusions: Kind<ExclusionOptions> = group<ExclusionOptions>(EXCLUSION_KINDS);

const ofModel: Kind<Model> = that(
  (value) => (value as Model | null)?.format === "level-zero-model" && (value as Model).version === 2,
  "a model, as learn, fitModel and loadModel give it",
);
const model: Kind<Model> = {
  read(got, path, fail) {
    const given = ofModel.read(got, path, fail);
    const broken = brokenPart({ ...given });
    if (broken === null) return given;
    return fail({
      path: within(path, broken),
      expected: "as learn, fitModel and loadModel give it",
      got: undefined,
    });
  },
};

const agentRules: Kind<readonly AgentRule[]> = listOf(
  that<AgentRule>(
    (value) => typeof (value as AgentRule | null)?.pattern === "string",
    "a rule { name, pattern, purpose } with the source of a regular expression",
  ),
  "a list of rules such as DEFAULT_AGENT_RULES",
);

export const findability: Kind<Findability> = that(
  (value) => typeof value === "boolean" || typeof value === "function",
  "true, false or a function (query, viewer) => article ids",
);

const vectors = that<Vectors>(
  (value) => (value as Partial<Vectors> | null)?.byHash instanceof Map,
  "vectors, as createVectors and loadVectors of level-zero/vector give them",
);

const judging = { model, exclusions, agentRules, limit };

export const linkedShare: Kind<number> = that<number>(
  (value) => typeof value === "number" && value > 0 && value <= 1,
  "a number above 0, and at most 1",
);

/** What `learn` says beside history and model is no option, and does no harm. */
type ScorerKinds = ScoreOptions & { readonly notFitted?: string | null };

export const scorerDoor: (given: unknown) => ScorerKinds = optionsDoor<ScorerKinds>(
  "createScorer",
  {
    ...judging,
    history: that(
      (value) => value === null || isHistory(value),
      "what createHistory, learn or loadHistory gives, or null",
    ),
    now: moment,
    explained: wholeNumber(0),
    findability,
    vectors,
    notFitted: that((value) => value === null || typeof value === "string", "text or null"),
  },
  { resolved: "Learn from resolved tickets first: createScorer(index, learn(resolved, index))." },
);

export const viewerScorerDoor: (given: unknown) => ViewerScorerOptions = optionsDoor<ViewerScorerOptions>(
  "createViewerScorer",
  {
    ...judging,
    resolved: that(Array.isArray, "a list of resolved tickets"),
    linkedShare,
    judge: func("(learn) => learn()"),
    groups: wholeNumber(1),
  },
  {
    history: "Give the resolved tickets themselves: { resolved }. Each group of viewers learns from its own.",
    vectors: "What is being typed has none.",
  },
);

const between = that<number>(
  (value) => typeof value === "number" && value > 0.5 && value < 1,
  "a number between 0.5 and 1",
);
const fitting = { name: text, trainedOn: text, precision: between, confidence: between, linkedShare };

export const fitDoor: (given: unknown) => FitOptions = optionsDoor<FitOptions>("fitModel", {
  ...fitting,
  history: that(isHistory, "what createHistory or loadHistory gives"),
});

const learning = { ...fitting, halfLifeDays: halfLife, vectors };

export const learnDoor: (given: unknown) => LearnOptions = optionsDoor<LearnOptions>("learn", learning);

export const judgeDoor: (given: unknown) => JudgeFromOptions = optionsDoor<JudgeFromOptions>("judgeFrom", {
  ...learning,
  model,
});
