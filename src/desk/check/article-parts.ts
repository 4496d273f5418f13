import type { Article } from "../../core/article/article.ts";
import { fold } from "../../core/text/fold.ts";
import type { CheckContext } from "./check-context.ts";
import type { Found } from "./finding.ts";
import { publishedArticles } from "./published.ts";

/** Headings that open a problem, and those of other parts of the content standard (KCS). Folded. */
export const PROBLEM: RegExp =
  /^(?:symptoms?|problem|(?:issue|error)s?(?! (?:codes?|numbers?|types?|logs?|lists?|handling|reference))|description of (?:the )?problem|problem description|what happens|symptome?|fehler(?:bild)?|probleme|symptomes?|problema|sintomas?)\b/;
export const CAUSE: RegExp = /^(?:causes?|reason|root cause|why|ursachen?|grund|causes?|causas?)\b/;
const ENVIRONMENT =
  /^(?:compatible|supported|environments?|applies to|affected|release|versions?|products?|systems?|platforms?|requirements|prerequisites|umgebung|gilt fur|betroffen|voraussetzungen|environnement|s.?applique a|concerne|entorno|se aplica a)\b/;

/** What tells the environment in passing: "affected products and versions: …", or a version in the first lines. Folded. */
const ENVIRONMENT_TOLD =
  /\b(?:(?:affected|compatible|supported) (?:products?|versions?|systems?|platforms?|devices?)|applies to|betroffene (?:produkte|versionen|systeme)|produits concernes|productos afectados)\b/;
const VERSION = /\b\d+\.\d+/;
const FIRST_LINES = 300;

/** What tells the cause in passing. Folded. */
const CAUSE_TOLD =
  /\b(?:because|caused by|due to|result of|(?:occurs?|happens?) (?:if|when|after)|(?:can|may|might) (?:occur|happen)|weil|verursacht|liegt daran|parce que|en raison|porque|debido a)\b/;

/** A problem that somebody wrote down under a heading of its own. */
interface ProblemArticle {
  readonly article: Article;
  readonly line: number;
  readonly hasCause: boolean;
  readonly hasEnvironment: boolean;
}

/** Fewer articles make no custom. */
const LEAST_ARTICLES = 10;

/**
 * The articles about a problem that lack a part which `percentHave` of them have: what a desk does not do anywhere is no slip. The environment may
 * stand in the header, as a product.
 */
export function lacking(
  context: CheckContext,
  part: "hasCause" | "hasEnvironment",
  percentHave: number,
): ProblemArticle[] {
  const problems = publishedArticles(context).flatMap((article) => problemOf(article) ?? []);
  const have = problems.filter((one) => one[part]).length;
  if (problems.length < LEAST_ARTICLES || have < (percentHave / 100) * problems.length) return [];
  return problems.filter((one) => !one[part]);
}

function problemOf(article: Article): ProblemArticle | null {
  const headings = article.sections.map(({ heading, line }) => ({ text: fold(heading), line }));
  const problem = headings.find(({ text }) => PROBLEM.test(text));
  if (problem === undefined) return null;
  const has = (part: RegExp): boolean => headings.some(({ text }) => part.test(text));
  return {
    article,
    line: problem.line,
    hasCause: has(CAUSE) || article.sections.some(({ text }) => CAUSE_TOLD.test(fold(text))),
    hasEnvironment: article.product.length > 0 || has(ENVIRONMENT) || tellsEnvironment(article),
  };
}

function tellsEnvironment({ title, sections }: Article): boolean {
  const first = `${title}\n${sections[0]?.text ?? ""}`.slice(0, FIRST_LINES);
  return VERSION.test(first) || sections.some(({ text }) => ENVIRONMENT_TOLD.test(fold(text)));
}

export function foundAt({ article, line }: ProblemArticle): Found<"found" | "fix"> {
  return { articleId: article.id, line, message: "found", fix: "fix" };
}
