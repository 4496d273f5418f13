import { proseSegments } from "./prose-segments.ts";

/** Longest body that is read, in UTF-16 code units: some 60,000 words. */
export const maxBodyLength = 400_000;

/** Most lines that are read: the parser's time grows faster than their number. */
const maxLines = 5_000;

/** Quotes and lists within each other that are read as such. */
const maxNesting = 50;
/** Widest indent of a line that is kept, in columns. */
const maxIndent = 80;
/** Runs of `*`, `_` and `~` in one paragraph: the parser compares each with each, 800 are some 10 ms. */
const maxEmphasis = 800;
/** Other marks that may open something, in one paragraph. */
const maxBrackets = 4_000;
/** Characters that the parser may walk in one paragraph for comments, declarations and instructions that never end: each is sought to the end. */
const maxSought = 1_000_000;
/** Rows of one table: the parser's time grows with their square. */
const maxRows = 3_000;
/** Headings made by a line of dashes or equal signs below them: for each the parser copies all that it has read so far. */
const maxUnderlines = 500;
/** The same for the whole text, so that dense paragraphs do not add up: compared pairs of emphasis runs, and other marks. */
const maxPairs = 5_000_000;
const maxMarks = 30_000;

/** A text that the Markdown parser reads in bounded time, and what had to be done to it. */
interface BoundedMarkdown {
  readonly markdown: string;
  /** Line 1-based within the text. */
  readonly problems: readonly { readonly code: string; readonly message: string; readonly line: number }[];
}

/** Keeps hostile or broken text from costing minutes: cuts what is too long, flattens what is too deep, and leaves out markup that is too dense. */
export function boundMarkdown(markdown: string): BoundedMarkdown {
  const problems: BoundedMarkdown["problems"][number][] = [];
  const cut = cutLength(markdown);
  if (cut.length < markdown.length) {
    const message = `An article must be at most ${maxBodyLength} characters and ${maxLines} lines. The rest was not read.`;
    problems.push({ code: "article-too-long", message, line: countLines(cut) });
  }
  let line = 1;
  const budget = { pairs: maxPairs, marks: maxMarks, underlines: maxUnderlines };
  let mayBeHtml = false;
  const texts = proseSegments(cut).map(({ prose, text }) => {
    mayBeHtml ||= prose && htmlLine.test(text);
    const isCode = !prose && !mayBeHtml && plainFence.test(text);
    // In this order: without some of its marks a line may begin with others, which nest or underline.
    const thin = prose ? thinOut(text, budget) : text;
    const flat = isCode ? thin : flatten(thin);
    const calm = isCode ? flat : leaveUnderlines(flat, budget);
    if (flat !== thin) problems.push({ code: "nesting-too-deep", message: nestingMessage, line });
    if (thin !== text || calm !== flat)
      problems.push({ code: "markup-too-dense", message: densityMessage, line });
    line += countLines(text);
    return calm;
  });
  return { markdown: texts.join("\n"), problems };
}

/** A line that may begin HTML: behind it a fence may be no fence, and what stands there may be text. */
const htmlLine = /^[ \t>*+\-\d.)]{0,200}<[a-z!?/]/im;
/** A fence in no list and no quote: what stands behind it is code, however it begins. */
const plainFence = /^[`~]/;

interface Budget {
  underlines: number;
  pairs: number;
  marks: number;
}

const nestingMessage = `Lists or quotes are nested deeper than ${maxNesting} levels. The deeper levels were read as one.`;
const densityMessage = `A paragraph has thousands of markup characters, a table more than ${maxRows} rows, or the text more than ${maxUnderlines} underlined headings. What is too much was left out.`;

function cutLength(text: string): string {
  let end = -1;
  for (let line = 0; line < maxLines; line++) {
    const next = text.indexOf("\n", end + 1);
    if (next < 0 && text.length <= maxBodyLength) return text;
    // A line that goes past the limit is cut within, unless most of the text stands before it.
    if (next < 0 || next > maxBodyLength) return text.slice(0, end > maxBodyLength / 2 ? end : maxBodyLength);
    end = next;
  }
  return text.slice(0, end);
}

/** One quote or list item, at `lastIndex`. */
const container = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
const wideIndent = new RegExp(`^([ \\t]{${maxIndent}})[ \\t]+`, "gm");

function flatten(text: string): string {
  if (text.length < maxNesting) return text;
  const lines = text.replace(wideIndent, "$1").split("\n");
  return lines.map(flattenLine).join("\n");
}

function flattenLine(line: string): string {
  let keep = 0;
  let end = 0;
  container.lastIndex = 0;
  for (let level = 1; container.test(line); level++) {
    end = container.lastIndex;
    if (level <= maxNesting) keep = end;
  }
  return end === keep ? line : `${line.slice(0, keep)} ${line.slice(end)}`;
}

/** A line that makes a heading of what stands above it. */
const underline = /^[ \t>]{0,200}(?:-+|=+)[ \t]*$/;

/** Leaves out the underlines of headings past the most that are read: their words stay, as text. */
function leaveUnderlines(text: string, budget: Budget): string {
  let isBelowWords = false;
  const lines = text.split("\n").map((line) => {
    const isExtra = isBelowWords && underline.test(line) && budget.underlines-- <= 0;
    isBelowWords = !isExtra && /\S/.test(line);
    return isExtra ? "" : line;
  });
  return lines.join("\n");
}

/** Leaves out the marks of paragraphs that have too many. Cells of tables are read one by one, so there each line counts by itself. */
function thinOut(text: string, budget: Budget): string {
  if (text.length < maxEmphasis) return text;
  const blocks = text.split(/(\n[ \t]*\n)/);
  return blocks
    .map((block) => (isTable(block) ? thinTable(block, budget) : thinBlock(block, budget)))
    .join("");
}

function thinTable(table: string, budget: Budget): string {
  const rows = table.split("\n");
  return rows.map((row, index) => (index < maxRows ? thinBlock(row, budget) : "")).join("\n");
}

function isTable(block: string): boolean {
  return /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[-|: \t]*$/m.test(block);
}

/** An underscore within a word, as in `sys_id`, opens nothing. */
const emphasisRun = /\*+|~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

function thinBlock(block: string, budget: Budget): string {
  const calm = leaveEndless(shortenRuns(block));
  const emphasis = calm.match(emphasisRun)?.length ?? 0;
  const brackets = calm.match(/[[\]<`&]/g)?.length ?? 0;
  budget.pairs -= emphasis ** 2;
  budget.marks -= brackets;
  const fits = emphasis <= maxEmphasis && brackets <= maxBrackets;
  if (fits && budget.pairs >= 0 && budget.marks >= 0) return calm;
  return calm.replace(emphasisRun, " ").replace(/[[\]<`&]/g, " ");
}

/** What begins a comment, a declaration or an instruction in HTML. Those that end are no text, and gone by now. */
const endless = /<(?=[!?])/g;

function leaveEndless(block: string): string {
  const opened = block.match(endless)?.length ?? 0;
  return opened * block.length <= maxSought ? block : block.replace(endless, " ");
}

/** A long run of marks inside a line is a line to fill in, never emphasis. */
function shortenRuns(block: string): string {
  if (!/[*_~]{20}/.test(block)) return block;
  return block.replace(/^.*[*_~]{20}.*$/gm, (line) =>
    /^[ \t>]*([*_])(?:[ \t]*\1)*[ \t]*$/.test(line) ? line : line.replace(/[*_~]{20,}/g, " "),
  );
}

function countLines(text: string): number {
  return text.split("\n").length;
}
