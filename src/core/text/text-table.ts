const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * Rows of cells as lines of text: the first column to the left, the others to the right, two spaces between. The first row is
 * the heading, with a rule below it. Widths count code points. A control character, which could steer the terminal, becomes a space.
 */
export function textTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replace(CONTROL, " ")));
  const widths = (cells[0] ?? []).map((_, column) =>
    cells.reduce((most, row) => Math.max(most, width(row[column] ?? "")), 0),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, i) => pad(cell, widths[i]!, i > 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((size) => "-".repeat(size)).join("  ");
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join("\n");
}

function pad(cell: string, size: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, size - width(cell)));
  return right ? space + cell : cell + space;
}

function width(cell: string): number {
  return [...cell].length;
}
