import type { CheckContext } from "./check-context.ts";
import type { Found, Severity } from "./finding.ts";

/** What a rule is about. */
export type RuleGroup = "content" | "state" | "links" | "duplicates" | "findability" | "internal";

/** One thing that is looked for in articles. */
export interface Rule<Text extends string = string> {
  /** In kebab-case; what settings and comments call it. */
  readonly name: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Whether it runs unless told otherwise: so for rules of whose findings four in five were useful on real knowledge bases. */
  readonly on: boolean;
  /** Why it matters to whoever has the problem, in one sentence. */
  readonly why: string;
  /** What its findings say, in English, as `fillMessage` reads it. */
  readonly texts: Readonly<Record<Text, string>>;
  /** Numbers that may be set for it, with their defaults. */
  readonly limits: Readonly<Record<string, number>>;
  /** Findings in any order. */
  readonly find: (context: CheckContext, limits: Readonly<Record<string, number>>) => readonly Found<Text>[];
}
