import { foundAt, lacking } from "../article-parts.ts";
import type { Rule } from "../rule.ts";

/** A problem without a word on where it happens, in a knowledge base that says so elsewhere. */
export const noEnvironment: Rule<"found" | "fix"> = {
  name: "no-environment",
  group: "content",
  severity: "note",
  on: false,
  why: "People with another product or version follow steps that are not for them.",
  texts: {
    found:
      "The article describes a problem, and neither its header nor a heading says for which product or version, as most of your articles about problems do.",
    fix: "Name the product in the header, or what it applies to under a heading of its own.",
  },
  limits: { percentHave: 50 },
  find: (context, { percentHave = 50 }) => lacking(context, "hasEnvironment", percentHave).map(foundAt),
};
