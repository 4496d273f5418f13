import { nearestName } from "../../core/door/nearest-name.ts";
import { LevelZeroError } from "../../core/error.ts";
import { SEVERITIES, type Severity } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/all-rules.ts";

export type RuleSetting = boolean | Severity | RuleNumbers;

/** Numbers of a rule, and perhaps its severity under `severity`. */
export type RuleNumbers = Readonly<Record<string, number | Severity>>;

interface ChosenRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly limits: Readonly<Record<string, number>>;
}

/** Rules that run. Throws `INVALID_OPTION` for names that are none. */
export function chooseRules(settings: Readonly<Record<string, RuleSetting>>): ChosenRule[] {
  const names = RULES.map(({ name }) => name);
  for (const name of Object.keys(settings)) if (!names.includes(name)) throw unknown("rule", name, names);
  return RULES.flatMap((rule) => {
    const setting = settings[rule.name] ?? rule.on;
    if (setting === false) return [];
    if (setting === true) return [{ rule, severity: rule.severity, limits: rule.limits }];
    if (typeof setting === "string")
      return [{ rule, severity: mustBeSeverity(setting, rule), limits: rule.limits }];
    const { severity, ...numbers } = setting;
    for (const [name, value] of Object.entries(numbers)) {
      if (!(name in rule.limits))
        throw unknown(`number of the rule ${rule.name}`, name, Object.keys(rule.limits));
      if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
        throw notANumber(rule.name, name, value);
    }
    const limits = { ...rule.limits, ...(numbers as Record<string, number>) };
    return [
      { rule, limits, severity: severity === undefined ? rule.severity : mustBeSeverity(severity, rule) },
    ];
  });
}

function mustBeSeverity(value: unknown, { name }: Rule): Severity {
  const severity = SEVERITIES.find((one) => one === value);
  if (severity !== undefined) return severity;
  const message = `The severity of the rule ${name} must be one of ${SEVERITIES.join(", ")}, got ${JSON.stringify(value)}.`;
  throw new LevelZeroError("INVALID_OPTION", message);
}

function unknown(what: string, name: string, names: readonly string[]): LevelZeroError {
  const near = nearestName(name, names);
  const hint = near === null ? "" : ` Did you mean ${near}?`;
  const there = names.length === 0 ? "It has none." : `There are: ${names.join(", ")}.`;
  return new LevelZeroError(
    "INVALID_OPTION",
    `There is no ${what} called ${JSON.stringify(name)}.${hint} ${there}`,
  );
}

function notANumber(rule: string, name: string, value: unknown): LevelZeroError {
  const message = `${name} of the rule ${rule} must be a number from 0 up, got ${JSON.stringify(value)}.`;
  return new LevelZeroError("INVALID_OPTION", message);
}
