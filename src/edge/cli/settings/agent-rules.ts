import { type AgentRule, DEFAULT_AGENT_RULES, LevelZeroError } from "../../../index.ts";
import { mustBeRecord, mustBeText, mustBeWords, wrongValue } from "./check-value.ts";
import type { Settings } from "./settings.ts";

const KEYS = ["name", "words", "pattern", "purpose"];
const EXAMPLE = "{ name: badge, words: [new badge, key card] }";

/** The rules that hold: the built-in ones but for those left out, and the desk's own; `undefined` unless it says anything. */
export function agentRulesOf({
  agentRules,
  withoutAgentRules = [],
}: Settings): readonly AgentRule[] | undefined {
  if (agentRules === undefined && withoutAgentRules.length === 0) return undefined;
  const own = agentRules ?? [];
  const gone = new Set([...withoutAgentRules, ...own.map(({ name }) => name)]);
  return [...DEFAULT_AGENT_RULES.filter(({ name }) => !gone.has(name)), ...own];
}

/** Rules as a person writes them: by words, or by a regular expression. Throws `INVALID_OPTION` for anything else. */
export function readAgentRules(value: unknown): AgentRule[] {
  if (!Array.isArray(value)) throw wrongValue("agentRules", `a list of rules, such as [${EXAMPLE}]`, value);
  return value.map((rule, at) => readRule(rule, `agentRules[${at + 1}]`));
}

function readRule(value: unknown, key: string): AgentRule {
  const rule = mustBeRecord(value, key, { keys: KEYS, example: EXAMPLE });
  if ((rule.words === undefined) === (rule.pattern === undefined))
    throw wrongValue(key, `a rule with either words or a pattern, such as ${EXAMPLE}`, value);
  return {
    name: mustBeText(rule.name, `${key}.name`),
    pattern:
      rule.words === undefined
        ? mustBePattern(rule.pattern, `${key}.pattern`)
        : patternOf(mustBeWords(rule.words, `${key}.words`)),
    purpose: rule.purpose === undefined ? "" : mustBeText(rule.purpose, `${key}.purpose`),
  };
}

function mustBePattern(value: unknown, key: string): string {
  const pattern = mustBeText(value, key);
  try {
    new RegExp(pattern, "i");
  } catch {
    throw wrongValue(key, "a regular expression", value);
  }
  return pattern;
}

const LETTER = "[\\w\\u00c0-\\u024f]";

/** Any of the words or phrases, whole. `\b` knows no letters but those of English. */
function patternOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return `(?<!${LETTER})(?:${escaped.join("|")})(?!${LETTER})`;
}

/** Names of built-in rules. Throws `INVALID_OPTION` for others. */
export function readRuleNames(value: unknown): string[] {
  const names = mustBeWords(value, "withoutAgentRules");
  const known = DEFAULT_AGENT_RULES.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  const message = `"withoutAgentRules": there is no built-in rule "${unknown}". They are ${known.join(", ")}.`;
  throw new LevelZeroError("INVALID_OPTION", message);
}
