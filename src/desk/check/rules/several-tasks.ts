import type { Article, Section } from "../../../core/article/article.ts";
import type { Outline } from "../../../core/article/outline.ts";
import { fold } from "../../../core/text/fold.ts";
import type { CheckContext } from "../check-context.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** Fewer steps are a hint, no task. */
const LEAST_STEPS = 3;
/** Ways to the same end, parts of one way, and the same way on other systems. Folded. */
const ONE_TASK =
  /^(?:procedure|instructions|steps|example|exercise|how to|activation|step|phase|part|stage|method|option|solution|workaround|way|scenario|case|before|after|then|next|first|finally|schritt|methode|losung|etape|solution|paso|metodo)\b|\b(?:windows|mac|macos|linux|ios|android|iphone|ipad|web|mobile|desktop|classic|new outlook|troubleshoot\w*|verify|prerequisites?)\b|^\d/;

/** One article about several tasks, each with its own steps. */
export const severalTasks: Rule<"found" | "fix"> = {
  name: "several-tasks",
  group: "content",
  severity: "note",
  on: false,
  why: "Search finds an article by its title: the tasks that it does not name are found by luck.",
  texts: {
    found: "{tasks} tasks with steps of their own, which the title does not name: {headings}.",
    fix: "Make an article of each, and let this one link them; or name them in the title or as questions.",
  },
  limits: { tasks: 4 },
  find: (context, { tasks = 4 }) =>
    publishedArticles(context).flatMap((article) => {
      const outline = context.outlineOf(article);
      if (outline === null) return [];
      const found = tasksOf(article, outline, context);
      if (found.length < Math.max(2, tasks)) return [];
      return [
        {
          articleId: article.id,
          line: found[0]!.line,
          message: [
            "found",
            { tasks: found.length, headings: found.slice(0, 5).map(({ heading }) => heading) },
          ],
          fix: "fix",
        },
      ];
    }),
};

/** Sections with steps whose headings have nothing of the title, and are no way among others. */
function tasksOf({ title, sections }: Article, { blocks }: Outline, { analyzer }: CheckContext): Section[] {
  const named = new Set(analyzer.terms(title));
  return sections.filter(({ heading, line, level }, at) => {
    if (level < 2 || ONE_TASK.test(fold(heading)) || analyzer.terms(heading).some((term) => named.has(term)))
      return false;
    const end = sections[at + 1]?.line ?? Number.POSITIVE_INFINITY;
    return blocks.some(
      (block) =>
        block.kind === "steps" && block.items >= LEAST_STEPS && block.line > line && block.line < end,
    );
  });
}
