/** A piece of text in HTML: plain words, or a link. */
interface StrayPiece {
  readonly text: string;
  readonly target: string | null;
}

const link = /!?\[([^\]\n]{1,300})\]\(([^()\s]{1,1000})\)/g;

/**
 * Markdown inside of HTML, which GitHub shows as written but exporters leave there: `<td>**Note:** see [this](a.md)</td>`.
 * The marks of strong words and code go; links become links. Linear.
 */
export function strayMarkdown(text: string): StrayPiece[] {
  if (!/[*`[]/.test(text)) return [{ text, target: null }];
  const pieces: StrayPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    pieces.push({ text: withoutMarks(text.slice(end, match.index)), target: null });
    pieces.push({ text: withoutMarks(match[1] ?? ""), target: match[2] ?? "" });
    end = match.index + match[0].length;
  }
  pieces.push({ text: withoutMarks(text.slice(end)), target: null });
  return pieces;
}

function withoutMarks(text: string): string {
  return text
    .replace(/\*\*([^*\n]{1,300})\*\*/g, "$1")
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*(?![\w*])/g, "$1")
    .replace(/(?<!`)`([^`\n]{1,300})`(?!`)/g, "$1");
}

/** A Markdown heading that follows HTML on the same line, `</table>## Next steps`: its level and words; `null` for other text. */
export function strayHeading(text: string): { readonly level: number; readonly text: string } | null {
  const match = /^[ \t]*(#{1,6})[ \t]+([^\n]{1,300}?)[ \t#]*$/.exec(text.trimEnd());
  return match ? { level: match[1]?.length ?? 1, text: match[2] ?? "" } : null;
}
