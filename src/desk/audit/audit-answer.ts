import { fold } from "../../core/text/fold.ts";

/** What a person said of a ticket: could the customer have solved it from the articles alone? */
export type Answer = "yes" | "no" | "unsure";

/** Ways to say it, folded: English, German, French, Spanish, and what spreadsheets make of a tick box. */
const WORDS: Readonly<Record<Answer, string>> = {
  yes: "yes y ja j oui o si s true wahr vrai verdadero 1",
  no: "no n nein non false falsch faux falso 0",
  unsure: "unsure ? maybe unclear dont know unsicher unklar vielleicht incertain peut etre inseguro quizas",
};

const ANSWERS: ReadonlyMap<string, Answer> = new Map(
  (Object.entries(WORDS) as [Answer, string][]).flatMap(([answer, words]) =>
    words.split(" ").map((word): [string, Answer] => [word, answer]),
  ),
);

/** The answer of a cell: `null` for an empty one, `undefined` for one that cannot be read. */
export function toAnswer(cell: string): Answer | null | undefined {
  const word = fold(cell).trim().replace(/[.!]$/, "");
  if (word === "") return null;
  return ANSWERS.get(word) ?? (/^(?:don.?t know|peut.etre)$/.test(word) ? "unsure" : undefined);
}

/**
 * The article that a cell names: the number of an offered one, its id, or the id of any other article; `null` for an empty cell
 * and for "none".
 */
export function toArticleId(cell: string, offered: readonly string[]): string | null {
  const text = cell.trim().replace(/^'(?=[=+\-@])/, "");
  if (/^(?:none|keine?r?|aucune?|ningun[oa]?|-)?$/i.test(text)) return null;
  const number = /^(\d+)\.?(?:0+)?$/.exec(text)?.[1];
  const byNumber = number === undefined ? undefined : offered[Number(number) - 1];
  const inBrackets = /\[([^[\]]+)\]\s*$/.exec(text)?.[1];
  return byNumber ?? inBrackets ?? text;
}
