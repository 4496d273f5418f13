import type { SharedTexts } from "../box-texts/index.ts";

/** What the pages say: one catalogue a language, in `languages/`, with what the search box says too. `{n}`, `{query}`, `{title}` and their like stand for what they name. */
export interface PortalTexts extends SharedTexts {
  /** Name of the portal, unless it has its own. */
  readonly help: string;
  readonly skip: string;
  readonly welcome: string;
  readonly search: string;
  readonly searchHint: string;
  readonly searchButton: string;
  readonly popular: string;
  readonly recent: string;
  readonly topics: string;
  readonly allArticles: string;
  readonly otherTopic: string;
  readonly oneArticle: string;
  readonly manyArticles: string;
  readonly home: string;
  readonly answersFor: string;
  readonly didYouMean: string;
  readonly narrow: string;
  readonly product: string;
  readonly category: string;
  readonly language: string;
  readonly allOf: string;
  readonly earlier: string;
  readonly later: string;
  readonly weaker: string;
  readonly nothing: string;
  readonly notFoundHere: string;
  readonly otherWays: string;
  readonly notice: string;
  readonly updated: string;
  readonly onThisPage: string;
  readonly related: string;
  readonly backToArticle: string;
  readonly askTitle: string;
  readonly askKind: string;
  readonly incident: string;
  readonly request: string;
  readonly question: string;
  readonly subject: string;
  readonly subjectHint: string;
  readonly description: string;
  readonly descriptionHint: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly privacy: string;
  readonly send: string;
  readonly mayAnswer: string;
  readonly mayAnswerHint: string;
  /** After the form was sent, where there are answers to look at first. */
  readonly notSentYet: string;
  readonly newTab: string;
  readonly solvedIt: string;
  readonly sendAnyway: string;
  readonly glad: string;
  readonly missing: string;
  readonly tooLong: string;
  readonly sent: string;
  readonly sentHint: string;
  readonly sentNext: string;
  readonly sentNextContact: string;
  readonly notSent: string;
  readonly tooManyTickets: string;
  readonly tooMany: string;
  readonly tooManyHint: string;
  readonly wrongHost: string;
  readonly wrongHostHint: string;
  readonly noPage: string;
  readonly noPageHint: string;
  readonly trouble: string;
  readonly troubleHint: string;
  readonly footer: string;
}

/** `text` with `{name}` replaced by its value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** `1 article`, `4 articles`: the number in the language's own way. */
export function counted(
  n: number,
  [one, many]: readonly [one: string, many: string],
  language: string,
): string {
  return n === 1 ? one : fill(many, { n: n.toLocaleString(language) });
}

/** Each is made once: that takes a hundred times as long as writing a day. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** A day in words, as the language writes it. */
export function dayOf(date: string, language: string): string {
  let format = dayFormats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
    dayFormats.set(language, format);
  }
  return format.format(new Date(date));
}
