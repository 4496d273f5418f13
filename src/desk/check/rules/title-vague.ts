import { fold } from "../../../core/text/fold.ts";
import type { FindingText } from "../finding.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** Titles that any article could have. Folded. */
const GENERIC = new RegExp(
  `^(?:${[
    "introduction|overview|getting started|get started|about|general|general information|information|details|notes?|misc(?:ellaneous)?|other|faqs?",
    "frequently asked questions|help|support|guide|instructions|how to|troubleshooting|known issues|issues?|errors?|problems?|solution|update|updates",
    "untitled|new article|new page|title|test|index|home|main|welcome|document|template|draft|todo",
    "einfuhrung|einleitung|uberblick|ubersicht|allgemein(?:es)?|informationen|anleitung|hilfe|problem|fehler|neuer artikel|ohne titel",
    "presentation|generalites|apercu|aide|guide|sans titre|probleme|erreur",
    "introduccion|resumen|general|informacion|ayuda|guia|sin titulo|problema",
  ].join("|")})$`,
);

/** A title that could stand over any article. The first page of the folder may be called as it likes. */
export const titleVague: Rule<"found" | "fix" | "such"> = {
  name: "title-vague",
  group: "content",
  severity: "warning",
  on: true,
  why: "In a list of hits the title is all that people see: one that says nothing is not opened.",
  texts: {
    found: "The title “{title}” could stand over any article.",
    fix: "Name the thing and the problem or the task.",
    such: "Name the thing and the problem or the task, such as “{title}: {name}”.",
  },
  limits: {},
  find: (context) =>
    publishedArticles(context)
      .filter(({ path }) => !/^(?:index|readme|_index)\.mdx?$/i.test(path ?? ""))
      .filter(({ title }) =>
        GENERIC.test(
          fold(title)
            .replace(/[^\p{L}\p{N} ]/gu, "")
            .trim(),
        ),
      )
      .map(({ id, title, category, product }) => ({
        articleId: id,
        line: null,
        message: ["found", { title }],
        fix: fixOf(title, [...product, ...category][0]),
      })),
};

function fixOf(title: string, name: string | undefined): FindingText<"fix" | "such"> {
  return name === undefined ? "fix" : ["such", { title, name }];
}
