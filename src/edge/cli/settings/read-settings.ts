import { parse, YAMLParseError } from "yaml";
import { type CostAssumptions, findGaps, LevelZeroError } from "../../../index.ts";
import { readTargets, readWeights } from "../../../view/report/index.ts";
import { keyMeanings } from "../../markdown/index.ts";
import { LANGUAGE } from "../commands/options.ts";
import { REPORT_LANGUAGES, type ReportLanguageCode } from "../write/report-language.ts";
import { readAgentRules, readRuleNames } from "./agent-rules.ts";
import { readCheckSettings } from "./check-settings.ts";
import {
  mustBeAmount,
  mustBeCount,
  mustBeRecord,
  mustBeText,
  mustBeWords,
  wrongValue,
} from "./check-value.ts";
import type { Settings } from "./settings.ts";

type Readers = { readonly [Key in keyof Settings]-?: (value: unknown) => Required<Settings>[Key] };

const READERS: Readers = {
  language: readLanguage,
  reportLanguage: readReportLanguage,
  languagePack: (value) => mustBeText(value, "languagePack"),
  publicAudience: (value) => mustBeWords(value, "publicAudience"),
  frontMatter: (value) =>
    readMeanings(value, "frontMatter", keyMeanings) as Required<Settings>["frontMatter"],
  states: (value) => readMeanings(value, "states", stateNames) as Required<Settings>["states"],
  synonyms: readSynonyms,
  protectedTerms: (value) => mustBeWords(value, "protectedTerms"),
  stopWords: (value) => mustBeWords(value, "stopWords"),
  agentRules: readAgentRules,
  withoutAgentRules: readRuleNames,
  causes: readCauses,
  linkedShare: readLinkedShare,
  dateOrder: readDateOrder,
  costs: readCosts,
  minTickets: (value) => mustBeCount(value, "minTickets", 2),
  freshDays: (value) => mustBeCount(value, "freshDays", 1),
  weights: (value) => readByMetric(value, "weights", readWeights),
  targets: (value) => readByMetric(value, "targets", readTargets),
  groupWeights: readGroupWeights,
  answerHours: (value) => mustBeAmount(value, "answerHours"),
  check: readCheckSettings,
};

/** The settings in a text of YAML or JSON. Throws `LevelZeroError` for what cannot be meant, naming the key. */
export function readSettings(text: string): Settings {
  const keys = Object.keys(READERS) as (keyof Settings)[];
  const found = Object.entries(parseSettings(text)).map(([key, value]) => {
    const read = keys.includes(key as keyof Settings) ? READERS[key as keyof Settings] : null;
    if (read !== null) return [key, read(value)];
    const message = `There is no setting "${key}". Settings are ${keys.join(", ")}.`;
    throw new LevelZeroError("INVALID_OPTION", message);
  });
  return Object.fromEntries(found) as Settings;
}

function readLanguage(value: unknown): string {
  if (typeof value === "string" && LANGUAGE.test(value)) return value;
  throw wrongValue("language", "a language such as en, de, fr or es", value);
}

function readReportLanguage(value: unknown): ReportLanguageCode {
  const found = REPORT_LANGUAGES.find((code) => code === value);
  if (found !== undefined) return found;
  throw wrongValue("reportLanguage", `one of ${REPORT_LANGUAGES.join(", ")}`, value);
}

function readLinkedShare(value: unknown): number {
  if (typeof value === "number" && value > 0 && value <= 1) return value;
  throw wrongValue("linkedShare", "a share above 0 and at most 1, such as 0.6", value);
}

function readDateOrder(value: unknown): Required<Settings>["dateOrder"] {
  if (value === "dmy" || value === "mdy" || value === "ymd") return value;
  throw wrongValue("dateOrder", "dmy (03/04/2026 is the 3rd of April), mdy or ymd", value);
}

const stateNames = ["draft", "published", "retired"];

const causeNames = ["missing", "defect", "out-of-scope", "needs-agent", "nothing"];

/** The desk's codes with the cause of each; "nothing" for one that would else be read as something. */
function readCauses(value: unknown): Required<Settings>["causes"] {
  const causes = readMeanings(value, "causes", causeNames) as Required<Settings>["causes"];
  const seen = new Map<string, string>();
  for (const [code, cause] of Object.entries(causes)) {
    const folded = code.trim().toLowerCase();
    if (folded === "") throw wrongValue("causes", "codes with their causes, and one has no name", value);
    const before = seen.get(folded);
    if (before !== undefined && before !== cause)
      throw wrongValue(`causes.${code}`, `${before}, as the same code says further up`, cause);
    seen.set(folded, cause);
  }
  return causes;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  frontMatter: "acl: audience",
  states: "approved: published",
  causes: "Known error: defect",
};

/** Names with what each means, one of `meanings`. */
function readMeanings(value: unknown, key: string, meanings: readonly string[]): Record<string, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrongValue(key, `names with what they mean, such as { ${EXAMPLES[key]} }`, value);
  for (const [name, meaning] of Object.entries(value))
    if (!meanings.includes(meaning as string))
      throw wrongValue(`${key}.${name}`, `one of ${meanings.join(", ")}`, meaning);
  return value as Record<string, string>;
}

/** Metrics with numbers, which `check` takes or says what is wrong with. */
function readByMetric(
  value: unknown,
  key: string,
  check: (given: object) => unknown,
): NonNullable<Settings["weights"]> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrongValue(key, `metrics with numbers, such as { csat: ${key === "targets" ? 0.8 : 2} }`, value);
  try {
    check(value);
  } catch (cause) {
    throw new LevelZeroError("INVALID_OPTION", `"${key}": ${(cause as Error).message}`, { cause });
  }
  return value;
}

function readGroupWeights(value: unknown): Required<Settings>["groupWeights"] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrongValue("groupWeights", "audiences with weights, such as { employees: { csat: 2 } }", value);
  return Object.fromEntries(
    Object.entries(value).map(([name, weights]) => [
      name,
      readByMetric(weights, `groupWeights.${name}`, readWeights),
    ]),
  );
}

function readSynonyms(value: unknown): string[][] {
  if (!Array.isArray(value))
    throw wrongValue("synonyms", "a list of groups, such as [[ems, expense tool]]", value);
  return value.map((group, at) => {
    const key = `synonyms[${at + 1}]`;
    const words = mustBeWords(group, key);
    if (words.length < 2) throw wrongValue(key, "two words or more that mean the same", group);
    return words;
  });
}

type CostReaders = {
  readonly [Key in keyof CostAssumptions]: (value: unknown, key: string) => CostAssumptions[Key];
};

const COSTS: CostReaders = {
  currency: mustBeText,
  agentCost: mustBeAmount,
  selfServiceCost: mustBeAmount,
  uptake: readRange,
  customerMinutes: readRange,
  breakEvenMinutes: mustBeAmount,
};

function readCosts(value: unknown): Partial<CostAssumptions> {
  const keys = Object.keys(COSTS) as (keyof CostAssumptions)[];
  const given = mustBeRecord(value, "costs", { keys, example: "{ currency: EUR, agentCost: 30 }" });
  const costs = Object.fromEntries(
    keys.filter((key) => key in given).map((key) => [key, COSTS[key](given[key], `costs.${key}`)]),
  ) as Partial<CostAssumptions>;
  mustGoTogether(costs);
  return costs;
}

/** A search for gaps among no tickets checks its options, and nothing else. */
function mustGoTogether(costs: Partial<CostAssumptions>): void {
  try {
    findGaps([], [], { costs });
  } catch (cause) {
    throw new LevelZeroError("INVALID_OPTION", `"costs": ${(cause as Error).message}`, { cause });
  }
}

function readRange(value: unknown, key: string): { low: number; high: number } {
  const { low, high } = mustBeRecord(value, key, {
    keys: ["low", "high"],
    example: "{ low: 0.3, high: 0.6 }",
  });
  return { low: mustBeAmount(low, `${key}.low`), high: mustBeAmount(high, `${key}.high`) };
}

const EXAMPLE = "synonyms: [[ems, expense tool]]";

/** What a text of YAML or JSON holds, JSON being YAML too. Throws `INVALID_INPUT` unless that is names with values. */
function parseSettings(text: string): Readonly<Record<string, unknown>> {
  const value = parseYaml(text);
  if (value === null) throw invalid(`It holds no settings. Expected YAML or JSON such as ${EXAMPLE}`);
  if (typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  const got = Array.isArray(value) ? "a list" : "text";
  throw invalid(`Expected YAML or JSON of names with values, such as ${EXAMPLE}, got ${got}.`);
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: "error" }) ?? null;
  } catch (cause) {
    // Its message goes on with lines of the file.
    const reason =
      cause instanceof YAMLParseError ? cause.message.split("\n")[0]!.replace(/:$/, "") : String(cause);
    throw invalid(`This is neither YAML nor JSON: ${reason}.`, cause);
  }
}

function invalid(message: string, cause?: unknown): LevelZeroError {
  return new LevelZeroError("INVALID_INPUT", message, { cause });
}
