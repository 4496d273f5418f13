import { namesFinder } from "./names-beside.ts";

/** The text with the names of these people as `[name]`, and all else as it is: see `namesFinder`. For many texts of one row. */
export function nameMasker(beside: readonly string[]): (text: string) => string {
  const find = namesFinder(beside);
  if (find === null) return (text) => text;
  return (text) => {
    let end = 0;
    let masked = "";
    for (const [from, to] of find(text)) {
      masked += `${text.slice(end, from)}[name]`;
      end = to;
    }
    return masked + text.slice(end);
  };
}
