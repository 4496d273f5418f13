import { fold } from "../../../core/text/fold.ts";
import { CAUSE, PROBLEM } from "../article-parts.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** Headings under which something is done about a problem. Folded. */
const WAY_OUT =
  /solution|resol|workaround|work around|fix|mitigat|status|how to|steps|procedure|recover|remedy|prevent|answer|what (?:to|you can) do|action|next|recommend|method|option|troubleshoot|more information|losung|behebung|abhilfe|umgehung|solution|resolution|contournement|solucion|remedio/;

/** What says it in passing. Folded. */
const TOLD =
  /\b(?:to (?:work around|resolve|fix|solve|avoid|correct|mitigate)|workaround is|um das (?:problem|zu)|pour resoudre|para resolver)\b/;

/** A problem that is described and left alone. */
export const noSolution: Rule<"found" | "fix"> = {
  name: "no-solution",
  group: "content",
  severity: "warning",
  on: false,
  why: "People find their problem described, and still have to call.",
  texts: {
    found: "The article describes a problem, and no heading and no steps say what to do about it.",
    fix: "Add what solves it or gets around it, under a heading of its own; if nothing does, say so, and when that may change.",
  },
  limits: {},
  find: (context) =>
    publishedArticles(context).flatMap((article) => {
      const outline = context.outlineOf(article);
      const headings = article.sections.map(({ heading, line }) => ({ text: fold(heading), line }));
      const problem = headings.find(({ text }) => PROBLEM.test(text));
      if (outline === null || problem === undefined || headings.some(({ text }) => WAY_OUT.test(text)))
        return [];
      const hasSteps = outline.blocks.some(
        ({ kind, text }) => kind === "steps" || kind === "code" || TOLD.test(fold(text)),
      );
      if (hasSteps || !headings.some(({ text }) => CAUSE.test(text) || PROBLEM.test(text))) return [];
      return [
        {
          articleId: article.id,
          line: problem.line,
          message: "found",
          fix: "fix",
        },
      ];
    }),
};
