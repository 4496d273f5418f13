import type { KnownArticles } from "../../core/article/known-articles.ts";
import { group, optionsDoor } from "../../core/door/door.ts";
import { above0, func, listOf, madeBy, mapOf, oneOf, text, wholeNumber } from "../../core/door/kinds.ts";
import type { Audit } from "../../desk/audit/audit.ts";
import type { ArticleEffects } from "../../desk/effect/article-effect.ts";
import type { JoinedSearches } from "../../desk/event/join-searches.ts";
import type { GoneGap } from "../../desk/follow/judge-gone.ts";
import type {
  CheckTable,
  PortalFigures,
  Privacy,
  Report,
  ReportSettings,
  ScorecardOptions,
  Stage,
} from "./report.ts";

export interface ReportOptions {
  /** The report's title. Default "Level-zero report". */
  readonly title?: string;
  /** Whose tickets these are, printed under the title. Default none. */
  readonly organisation?: string;
  /** Groups with fewer scored tickets are marked as small. Default 20; leave it unless your groups are all small. */
  readonly minimumGroupSize?: number;
  /** Groups with fewer scored tickets get no rate at all, only counts. Default 5; 0 prints every rate. */
  readonly minimumRateSize?: number;
  /** Gaps to list; all of them are counted. Default 50. */
  readonly maximumGaps?: number;
  /** How much of the tickets' own words the report carries. Default `example-subjects`; see `Privacy`. */
  readonly privacy?: Privacy;
  /** What people found on judging a sample of these very tickets: the level-zero rate is then the audited one. Default none. */
  readonly audit?: Audit;
  /** Weights, and what the portal saw. Default: see `ScorecardOptions`. */
  readonly scorecard?: ScorecardOptions;
  /** Failed searches of the portal, from `joinSearches` with the assessment's gaps. Default none. */
  readonly searches?: JoinedSearches;
  /** Whether the articles that were published or changed worked, from `measureEffects`. Default none. */
  readonly effects?: ArticleEffects;
  /** What an earlier report knew (its `knowledge`): the report then says what is new since. Default none. */
  readonly knownArticles?: KnownArticles;
  /** An earlier report, such as last month's, whose number the report tells beside its own. Default none. */
  readonly previousReport?: Report;
  /** What is wrong with the articles, from `summariseCheck`. Default none: nobody checked. */
  readonly check?: CheckTable;
  /** Gap id → why its draft would say nothing yet, from `whyNoDraft`. Default none: nobody looked. */
  readonly noDrafts?: ReadonlyMap<string, string>;
  /** Gap id → why a person set it aside: such a gap is listed, and asks for no work. Default none. */
  readonly setAside?: ReadonlyMap<string, string>;
  /** Gaps of the run before that are none now, from `followGaps`: the report says what became of them. Default none. */
  readonly gone?: readonly GoneGap[];
  /** Hears which share of the parts is counted: many tickets take some seconds. Default none. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

const count = wholeNumber(0);
/** @throws LevelZeroError `INVALID_OPTION` for an option out of range. */
export const reportDoor: (given: unknown) => ReportOptions = optionsDoor<ReportOptions>("createReport", {
  title: text,
  organisation: text,
  minimumGroupSize: count,
  minimumRateSize: count,
  maximumGaps: count,
  privacy: oneOf<Privacy>(["no-text", "example-subjects", "short-text"]),
  audit: madeBy("population strata", "what countAudit gives"),
  scorecard: group<ScorecardOptions>({
    // What weights and costs must be, `readWeights` and `readCosts` say.
    weights: madeBy("", "an object such as { csat: 2 }"),
    stage: oneOf<Stage>(["before-launch", "live"]),
    portal: group<PortalFigures>({
      searches: count,
      successfulSearches: count,
      selfSolved: count,
      months: listOf(
        madeBy("month searches successfulSearches", "an object with these"),
        "a list of { month, searches, successfulSearches }",
      ),
    }),
    targets: madeBy("", "an object such as { csat: 0.8 }"),
    groupWeights: madeBy("", "an object such as { employees: { csat: 2 } }"),
    freshDays: above0,
    answerHours: above0,
    repeatDays: above0,
    journeys: madeBy("success months", "the success and the months of summariseJourneys"),
    costs: madeBy("", "an object such as { agentCost: 30 }"),
  }),
  searches: madeBy("gaps", "what joinSearches gives"),
  effects: madeBy("days rows", "what measureEffects gives"),
  knownArticles: madeBy("at articles", "the knowledge of an earlier report, or what knownArticles gives"),
  previousReport: madeBy("headline judgedAt period", "what loadReport or createReport gives"),
  check: madeBy("counts rules review", "what summariseCheck gives"),
  noDrafts: mapOf("from gap id to the reason of whyNoDraft"),
  setAside: mapOf("from gap id to the reason that a person gave"),
  gone: listOf(madeBy("record change", "what followGaps gives"), "a list of gaps that are gone"),
  onProgress: func("({ done, total }) => {}"),
});

/** What the report says of itself, defaults filled in. */
export function readSettings({
  minimumGroupSize = 20,
  minimumRateSize = 5,
  maximumGaps = 50,
  privacy = "example-subjects",
}: ReportOptions): ReportSettings {
  return { minimumGroupSize, minimumRateSize, maximumGaps, privacy };
}
