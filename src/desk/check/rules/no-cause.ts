import { foundAt, lacking } from "../article-parts.ts";
import type { Rule } from "../rule.ts";

/** A problem without a word on what causes it, in a knowledge base that says so elsewhere. */
export const noCause: Rule<"found" | "fix"> = {
  name: "no-cause",
  group: "content",
  severity: "note",
  on: false,
  why: "Without the cause nobody knows whether it is theirs, nor how to keep it from coming back.",
  texts: {
    found:
      "The article describes a problem, and neither a heading nor a sentence names its cause, as most of your articles about problems do.",
    fix: "Say in a line under “Cause” what brings it about, or that nobody knows yet.",
  },
  limits: { percentHave: 50 },
  find: (context, { percentHave = 50 }) => lacking(context, "hasCause", percentHave).map(foundAt),
};
