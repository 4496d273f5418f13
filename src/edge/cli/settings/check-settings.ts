import type { CheckOptions, DeskWords, RuleSetting } from "../../../view/check/index.ts";
import { mustBeRecord, mustBeText, mustBeWords, wrongValue } from "./check-value.ts";

/** What a desk says of its own checks, under `check` in the settings. */
export interface CheckSettings extends Partial<DeskWords>, Pick<CheckOptions, "rules"> {}

const KEYS = ["rules", "audiences", "renamed", "internal", "internalHosts"];

/** Throws `INVALID_OPTION` for what cannot be meant; which rules there are is known when they run. */
export function readCheckSettings(value: unknown): CheckSettings {
  const given = mustBeRecord(value, "check", {
    keys: KEYS,
    example: "{ rules: { too-long: { words: 3000 } } }",
  });
  return {
    ...(given.rules !== undefined && { rules: readRules(given.rules) }),
    ...(given.audiences !== undefined && { audiences: mustBeWords(given.audiences, "check.audiences") }),
    ...(given.internal !== undefined && { internal: mustBeWords(given.internal, "check.internal") }),
    ...(given.internalHosts !== undefined && {
      internalHosts: mustBeWords(given.internalHosts, "check.internalHosts"),
    }),
    ...(given.renamed !== undefined && { renamed: readRenamed(given.renamed) }),
  };
}

function readRules(value: unknown): Record<string, RuleSetting> {
  const rules = mustBeNames(value, "check.rules", "{ orphan: on, too-long: { words: 3000 } }");
  return Object.fromEntries(
    Object.entries(rules).map(([name, setting]) => [name, readSetting(setting, `check.rules.${name}`)]),
  );
}

/** YAML 1.2 reads `on` and `off` as text. */
function readSetting(value: unknown, key: string): RuleSetting {
  if (value === true || value === "on") return true;
  if (value === false || value === "off") return false;
  if (value === "error" || value === "warning" || value === "note") return value;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as RuleSetting;
  throw wrongValue(key, "on, off, error, warning, note, or numbers such as { words: 3000 }", value);
}

function readRenamed(value: unknown): Record<string, string> {
  const names = mustBeNames(value, "check.renamed", "{ Hangouts: Meet }");
  return Object.fromEntries(
    Object.entries(names).map(([old, now]) => [old, mustBeText(now, `check.renamed.${old}`)]),
  );
}

function mustBeNames(value: unknown, key: string, example: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw wrongValue(key, `names with values, such as ${example}`, value);
}
