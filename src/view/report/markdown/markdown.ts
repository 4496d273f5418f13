interface MarkdownColumn {
  readonly head: string;
  readonly numeric?: boolean;
}

/** A table of GitHub-flavoured Markdown. The cells must be escaped already. */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ head }) => head)),
    line(columns.map(({ numeric }) => (numeric ? "---:" : "---"))),
    ...rows.map(line),
  ].join("\n");
}

/** Blocks under a heading, with blank lines between; empty blocks are left out. */
export function markdownSection(title: string, blocks: readonly string[]): string {
  return [`## ${title}`, ...blocks.filter((block) => block !== "")].join("\n\n");
}
