/** What Jira's wiki markup writes around words, and what stays of it. In this order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [
    /\{(?:panel|code|noformat|quote):(?:[^}\n]{0,200}\|)?title=([^|}\n]{1,200})(?:\|[^}\n]{0,200})?\}/g,
    "$1\n",
  ],
  [/\{(?:code|noformat|quote|panel|color)(?::[^}\n]{0,200})?\}/g, ""],
  [/!(?:[^\s!|]{1,200}\.(?:png|jpe?g|gif|bmp|svg|webp|mp4|mov)|[^\s!|]{1,200}\|[^!\n]{0,200})!/gi, ""],
  [/\[~(?:accountid:)?[^\]\n]{1,100}\]/g, ""],
  [/\[\^[^\]\n]{1,200}\]/g, ""],
  [/\[((?:https?:\/\/|mailto:)[^|\]\s]{1,1000})\|\1(?:\|[^\]\n]{0,60})?\]/g, "$1"],
  [/\[([^|\]\n]{1,300})\|([^\]\s|]{1,1000})(?:\|[^\]\n]{0,60})?\]/g, "$1 $2"],
  [/\[((?:https?:\/\/|mailto:)[^\]\s]{1,1000})\]/g, "$1"],
  [/^h[1-6]\.[ \t]+/gm, ""],
  [/^[ \t]*-{4,}[ \t]*$/gm, ""],
  [/^[ \t]*(?:[*#-]{1,5})[ \t]+/gm, "- "],
  [/(^|[\s(])([*_+])(?=\S)([^*_+\n]{1,200}?\S|\S)\2(?=[\s).,;:!?]|$)/gm, "$1$3"],
  [/(^|[\s(])-(?=\p{L})([^-\n]{1,200}?[\p{L}\p{N}.!?])-(?=[\s).,;:!?]|$)/gmu, "$1$2"],
  [/(^|[\s(])([\^~])(?=\S)([^^~\n]{1,100}?)\2(?=[\s).,;:!?]|$)/gm, "$1$3"],
  [/(^|\s)bq\.[ \t]+/gm, "$1"],
  [/\{\{([^}\n]{1,300})\}\}/g, "$1"],
  [/\((?:!|\/)\)/g, ""],
];

/** A row of a table: bars at both ends, and between its cells. */
const ROW = /^[ \t]*\|.{1,2000}\|[ \t]*$/gm;

/** Plain text of Jira's wiki markup, as its CSV and REST v2 hold descriptions and comments. Text without markup stays as it is. */
export function withoutJiraMarkup(text: string): string {
  if (!/[{[!*_+|#^~]|^h[1-6]\.|bq\.|-\p{L}/mu.test(text)) return text;
  const inRows = (rest: string): string => rest.replace(ROW, (row) => row.replace(/\|+/g, " ").trim());
  return inRows(withoutMarks(text));
}

function withoutMarks(text: string): string {
  return RULES.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}
