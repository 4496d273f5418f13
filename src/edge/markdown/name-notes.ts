import { proseSegments } from "./prose-segments.ts";

/** The first line of a note as GitHub writes it, `> [!WARNING]`, whose kind its reader should know. */
const noteLine = /^([ \t]*(?:>[ \t]?){1,20})\[!(note|tip|important|warning|caution)\][+-]?[ \t]*/gim;

/** Puts the kind of a note into words: `> [!WARNING]` becomes `> **Warning:**`. Code and line numbers stay. */
export function nameNotes(markdown: string): string {
  if (!markdown.includes("[!")) return markdown;
  return proseSegments(markdown)
    .map(({ prose, text }) =>
      prose ? text.replace(noteLine, (_, quote, kind) => `${quote}**${word(kind)}:** `) : text,
    )
    .join("\n");
}

function word(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}
