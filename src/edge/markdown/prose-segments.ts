/** A run of whole lines that is all prose or all fenced code. */
interface Segment {
  readonly prose: boolean;
  /** Lines joined by `\n`, without the last line's end. */
  readonly text: string;
}

/** Within quotes and lists, in any order. */
const fence = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*(`{3,}|~{3,})([^\n]*)$/;

/** Cuts a text into prose and fenced code, line by line: joining the texts with `\n` gives the text again. Linear. */
export function proseSegments(text: string): Segment[] {
  const segments: { prose: boolean; lines: string[] }[] = [];
  let open: string | null = null;
  for (const line of text.split("\n")) {
    const mark = fenceOf(line, open);
    const prose = open === null && mark === null;
    const last = segments.at(-1);
    if (last?.prose === prose) last.lines.push(line);
    else segments.push({ prose, lines: [line] });
    if (mark !== null) open = open === null ? mark : null;
  }
  return segments.map(({ prose, lines }) => ({ prose, text: lines.join("\n") }));
}

/** The fence on a line that opens code, or closes the code that `open` opened; `null` for any other line. */
function fenceOf(line: string, open: string | null): string | null {
  if (!line.includes("```") && !line.includes("~~~")) return null;
  const match = fence.exec(line);
  if (!match) return null;
  const [, marks = "", info = ""] = match;
  if (open !== null) return marks.startsWith(open) && info.trim() === "" ? marks : null;
  return marks.startsWith("`") && info.includes("`") ? null : marks;
}
