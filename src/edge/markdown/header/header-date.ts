import { toDate } from "../../../core/article/to-date.ts";

/** How months begin in Russian and Polish. */
const months = new Map(
  "янв sty Jan,фев lut Feb,мар Mar,апр kwi Apr,мая май maj May,июн cze Jun,июл lip Jul,авг sie Aug,сен wrz Sep,окт paź paz Oct,ноя lis Nov,дек gru Dec"
    .split(",")
    .flatMap((names) => names.split(" ").map((name, _, all) => [name, all.at(-1)!] as const)),
);

/** A date of a header as ISO 8601, as `toDate` reads it: in the words and signs of further languages too, `31 декабря 2026 г.`, `2026年12月31日`. */
export function headerDate(value: unknown, monthFirst = false): string | null {
  return toDate(typeof value === "string" ? inEnglish(value) : value, monthFirst);
}

function inEnglish(text: string): string {
  if (text.length > 60) return text;
  return text
    .trim()
    .replace(/ ?[年月년월] ?/g, "-")
    .replace(/ ?[日号일](?= |$)/, "")
    .replace(/(?<=\d{4}) [rг]\.?(?=$| )/u, "")
    .replace(
      /(?<=^\d{1,2}\.? )\p{L}{3,12}(?= \d{4})/u,
      (name) => months.get(name.toLowerCase().slice(0, 3)) ?? name,
    );
}
