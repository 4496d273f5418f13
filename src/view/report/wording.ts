import { linksOf } from "./headline-doubts.ts";
import type {
  GapRow,
  GroupRow,
  MendRow,
  Method,
  NearestIs,
  OutcomeRow,
  Problems,
  Report,
  Stage,
} from "./report.ts";
import type { TextKey } from "./report-texts.ts";
import type { Voice } from "./voice.ts";

/** What has a name, a meaning, and something to do about it. */
type Told = NameOf<TextKey>;
type NameOf<K> = K extends `outcome.${infer Name}.name` ? Name : never;

interface Wording {
  readonly name: string;
  /** What it means. */
  readonly meaning: string;
  /** What to do about it. */
  readonly action: string;
}

function wording(told: Told, voice: Voice): Wording {
  return {
    name: voice.say(`outcome.${told}.name`),
    meaning: voice.say(`outcome.${told}.meaning`),
    action: voice.say(`outcome.${told}.action`),
  };
}

/** The words for a row of outcomes: its reason if it has one, else its outcome. */
export function outcomeWording(row: Pick<OutcomeRow, "outcome" | "reason">, voice: Voice): Wording {
  return wording(row.reason ?? (row.outcome === "solvable" ? "solvable" : "unsure"), voice);
}

type GapKind = Pick<GapRow, "cause" | "shares" | "setAside" | "nearestArticle" | "nearestIs">;

/** The words for why a gap is there: its cause, unless there is no one article to write, or a person set it aside. */
export function gapWording(gap: GapKind, voice: Voice): Wording {
  const words = causeWording(gap, voice);
  if (gap.nearestArticle === null || lookFirst(gap) === null) return words;
  const values = { article: gap.nearestArticle.title, is: gap.nearestIs!, action: words.action };
  return { ...words, action: voice.say("gap.lookFirst", values) };
}

/** Why to look at the nearest article before an article is written, or a defect is reported that a new one may answer; `null` for other gaps. */
export function lookFirst({ cause, setAside, nearestArticle, nearestIs }: GapKind): NearestIs | null {
  if (nearestArticle === null || nearestIs === undefined || setAside !== null) return null;
  const asks = cause === "missing" || cause === "thin";
  return asks || (cause === "defect" && nearestIs === "new") ? nearestIs : null;
}

function causeWording({ cause, shares, setAside, nearestArticle }: GapKind, voice: Voice): Wording {
  if (setAside !== null) {
    const action = voice.say("outcome.set-aside.action", { why: untilText(setAside, voice) });
    return { ...wording("set-aside", voice), action };
  }
  const told = wording(shares === "subject" ? ofSubject(cause) : cause, voice);
  if (cause !== "thin" || shares === "subject") return told;
  const article = nearestArticle?.title ?? voice.say("gap.noneNear");
  return { ...told, action: voice.say("outcome.thin.action", { article }) };
}

/** What is told of tickets that share a subject, not surely a problem. */
function ofSubject(cause: GapRow["cause"]): Told {
  if (cause === "missing" || cause === "thin") return "subject";
  return cause === "defect" ? "defects" : cause;
}

/** Until when, as the file of `--state` says it, in the language of the page; what a person wrote stays as it is. */
function untilText(setAside: string, voice: Voice): string {
  const day = /^until (\d{4}-\d\d-\d\d)$/.exec(setAside)?.[1];
  return day === undefined ? setAside : voice.say("gap.until", { day: voice.day(day) });
}

/** Whether a gap asks for an article, new or extended. */
export function asksForArticle(gap: GapKind): boolean {
  const { cause, shares, setAside } = gap;
  const isOne = shares === "problem" && (cause === "missing" || cause === "thin");
  return setAside === null && isOne && lookFirst(gap) === null;
}

/** The words for an article that only has to be mended. */
export function mendWording({ reason, audiences }: MendRow, voice: Voice): Wording {
  const words = wording(reason, voice);
  if (audiences === undefined) return words;
  return { ...words, action: voice.say("mending.restricted", { audiences: audiences.join(", ") }) };
}

/** By what tickets are grouped. */
export type Grouping = "Category" | "Channel" | "Kind" | "Audience" | "Month";

/** The group's name in words. */
export function groupName({ name, groups }: GroupRow, by: Grouping, voice: Voice): string {
  if (name !== null && by === "Month") return voice.month(name);
  if (name !== null) return by === "Kind" && isKind(name) ? voice.say(`kind.${name}`) : name;
  return groups > 1 ? voice.say("groups.smaller", { n: groups }) : voice.say(`groups.no${by}`);
}

const KINDS = ["incident", "request", "question", "problem", "unknown"] as const;

function isKind(name: string): name is (typeof KINDS)[number] {
  return (KINDS as readonly string[]).includes(name);
}

/** Where a problem is, as editors write it: `path:line:column`. */
export function placeOf({ path, line, column }: Problems["rows"][number], voice: Voice): string {
  return [path ?? voice.say("problems.input"), line, line === null ? null : column]
    .filter((part) => part !== null)
    .join(":");
}

/** Which way is good, now. */
export function directionWording(stage: Stage, voice: Voice): string {
  return voice.say(stage === "live" ? "rate.shouldFall" : "rate.shouldRise");
}

/** An audit of so many is sure enough; of few tickets a half, and not fewer than fifty. */
const AUDITED = 200;
const FEWEST_AUDITED = 50;

/** What the interval of the rate covers, and what to do about the rest; `judged` are the tickets that people judged. */
export function surenessWording(report: Report, voice: Voice): string {
  const { basis, scored } = report.headline;
  const enough = Math.min(AUDITED, scored, Math.max(FEWEST_AUDITED, Math.ceil(scored / 2)));
  const judged = report.audit?.decided ?? 0;
  return voice.say(`sure.${basis}`, { judged, audited: enough, links: linksOf(report) });
}

/** By which articles and which past the tickets were judged. */
export function lookBackWording(asOf: Method["asOf"], judgedAt: string, voice: Voice): string {
  const day = voice.day(judgedAt);
  if (asOf === null) return voice.say("method.judgedNow", { day });
  const { step, snapshots, undated } = asOf;
  return voice.say("method.judgedAsOf", { day, step, n: snapshots.length, undated });
}

/** Whose search says what is found, and for how many of the `scored` tickets. */
export function foundWording(
  { foundBy, portalTickets }: Pick<Method, "foundBy" | "portalTickets">,
  scored: number,
  voice: Voice,
): string {
  if (foundBy === "not-asked") return voice.say("found.notAsked");
  if (foundBy === "level-zero") return voice.say("found.own");
  return portalTickets === null || portalTickets === scored
    ? voice.say("found.portal")
    : voice.say("found.someOfPortal", { n: portalTickets, scored });
}

/**
 * What the threshold promises of the tickets named solvable; nothing if no promise is known. It was tested on articles that closed tickets, so
 * those that only new articles answer are outside of it.
 */
export function promiseWording(
  { method: { promise }, cautions }: Pick<Report, "method" | "cautions">,
  voice: Voice,
): string {
  if (promise === null) return "";
  const { precision, confidence } = promise;
  return voice.say("promise.text", {
    precision: voice.percent(precision),
    confidence: voice.percent(confidence),
    new: cautions.find(({ newArticles }) => newArticles !== undefined)?.newArticles?.tickets ?? 0,
  });
}

/** What the model is called: ours in the language of the page, one that a desk named as it is. */
export function modelName({ name }: Pick<Method["model"], "name">, voice: Voice): string {
  if (name === "default") return voice.say("method.defaultModel");
  return name === "fitted" ? voice.say("method.fittedModel") : name;
}

/** On what the model was fitted: what we fit on in the language of the page, what a desk calls its own labels as it is. */
export function trainedOnWording({ trainedOn }: Pick<Method["model"], "trainedOn">, voice: Voice): string {
  if (trainedOn.startsWith("resolved tickets of four knowledge bases:"))
    return voice.say("method.defaultSets");
  return trainedOn === "the desk's own resolved tickets" ? voice.say("method.ownTickets") : trainedOn;
}
