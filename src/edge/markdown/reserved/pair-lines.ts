import { wordsOfKey } from "../header/header-entry.ts";
import { isForFew } from "./few-readers.ts";

const bordered =
  /^[ \t]*(?:[-=*_#~[\]<>|/][-=*_#~[\]<>|/ \t]*)((?:\p{L}[\p{L} :_-]{2,40}))[-=*_#~[\]<>|/ \t]+$/u;
const begins = /^(?:begin|start|beginn|anfang|début|debut|inicio)$/;
const ends = /^(?:end|stop|ende|fin)$/;

/** `--- INTERNAL START ---` up to `--- INTERNAL END ---`, `[BEGIN INTERNAL]`: a pair of lines in words; the rest where the second one is missing. */
export function spokenPair(lines: readonly string[], at: number): number | null {
  if (!says(lines[at]!, begins)) return null;
  const end = lines.findIndex((line, next) => next > at && says(line, ends));
  return end < 0 ? lines.length : end + 1;
}

function says(line: string, side: RegExp): boolean {
  const words = wordsOfKey(bordered.exec(line)?.[1] ?? "");
  const rest = words.filter((word) => !side.test(word));
  return rest.length > 0 && rest.length < words.length && isForFew(rest.join(" "));
}
