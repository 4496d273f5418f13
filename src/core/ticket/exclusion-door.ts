import { group, type Kinds } from "../door/door.ts";
import { flag, texts } from "../door/kinds.ts";
import type { ExclusionOptions } from "./exclude-ticket.ts";
import { EXCLUSION_RULES, type ExclusionRule } from "./exclusion.ts";

type Rules = Readonly<Partial<Record<ExclusionRule, boolean>>>;

export const EXCLUSION_KINDS: Kinds<ExclusionOptions> = {
  rules: group<Rules>(Object.fromEntries(EXCLUSION_RULES.map((rule) => [rule, flag])) as Kinds<Rules>),
  languages: texts,
};
