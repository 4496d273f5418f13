import type { Hit, SearchResult } from "../../index.ts";
import { fill, type SearchTexts } from "../box-texts/index.ts";
import { make, marked } from "./make-element.ts";

/** One line of the list that can be chosen. */
export type Choice =
  | { readonly kind: "hit"; readonly hit: Hit; readonly position: number }
  | { readonly kind: "spelling"; readonly query: string }
  | { readonly kind: "all"; readonly total: number };

/** What there is to choose from an answer: a mended spelling, the hits, and the way to all of them if there is one. */
export function choicesOf(answer: SearchResult, hasResultsPage: boolean): Choice[] {
  const { didYouMean, hits, closeMatches: total } = answer;
  return [
    ...(didYouMean === null ? [] : [{ kind: "spelling", query: didYouMean } as const]),
    ...hits.map((hit, at) => ({ kind: "hit", hit, position: at + 1 }) as const),
    ...(hasResultsPage && total > hits.length ? [{ kind: "all", total } as const] : []),
  ];
}

/** The line of a choice, `id` naming it for the combobox. */
export function toOption(choice: Choice, id: string, texts: SearchTexts): HTMLLIElement {
  const option = make("li", {
    id,
    role: "option",
    "aria-selected": "false",
    part: `option ${choice.kind}`,
    class: choice.kind,
  });
  if (choice.kind === "spelling") option.append(fill(texts.didYouMean, { query: choice.query }));
  else if (choice.kind === "all") option.append(fill(texts.allAnswers, { n: choice.total }));
  else option.append(...hitLines(choice.hit));
  return option;
}

function hitLines(hit: Hit): Node[] {
  // An article's first heading says what its title says.
  const path = hit.headingPath.filter((heading) => !hit.title.startsWith(heading)).join(" › ");
  return [
    make("span", { class: "title", part: "title" }, marked(hit.title, hit.highlights.title)),
    ...(path === "" ? [] : [make("span", { class: "path", part: "path" }, path)]),
    make("span", { class: "snippet", part: "snippet" }, marked(hit.snippet, hit.highlights.snippet)),
  ];
}
