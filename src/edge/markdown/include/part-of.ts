/**
 * A part of a text: the section below a heading, a block by its `^id`, a section between `--8<-- [start:name]` and its end, a region, or
 * lines as `3:10` and `3,10`. All of it where there is no such part.
 */
export function partOf(text: string, part: string): string {
  const lines = text.split("\n");
  const range = /^(\d*)[:,](\d*)$/.exec(part);
  if (range)
    return lines.slice(Math.max(0, Number(range[1] || 1) - 1), Number(range[2]) || undefined).join("\n");
  if (part.startsWith("^")) return blockOf(text, part.slice(1)) ?? text;
  return between(lines, part) ?? sectionOf(lines, part) ?? text;
}

function between(lines: readonly string[], name: string): string | null {
  const isMark = (line: string, edge: string): boolean =>
    line.includes(`[${edge}:${name}]`) || line.includes(`#${edge === "start" ? "" : "end"}region ${name}`);
  const start = lines.findIndex((line) => isMark(line, "start"));
  const end = lines.findIndex((line, at) => at > start && isMark(line, "end"));
  return start < 0 || end < 0 ? null : lines.slice(start + 1, end).join("\n");
}

function sectionOf(lines: readonly string[], heading: string): string | null {
  const wanted = heading.split("#").at(-1)!.trim().toLowerCase();
  const levelOf = (line: string): number => /^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0;
  const start = lines.findIndex(
    (line) =>
      levelOf(line) > 0 &&
      line
        .replace(/^#+\s+|\s+#*\s*$/g, "")
        .trim()
        .toLowerCase() === wanted,
  );
  if (start < 0) return null;
  const level = levelOf(lines[start]!);
  const end = lines.findIndex((line, at) => at > start && levelOf(line) > 0 && levelOf(line) <= level);
  return lines.slice(start, end < 0 ? undefined : end).join("\n");
}

function blockOf(text: string, id: string): string | null {
  const block = text.split(/\n[ \t]*\n/).find((one) => one.trimEnd().endsWith(`^${id}`));
  return block === undefined
    ? null
    : block
        .trimEnd()
        .slice(0, -id.length - 1)
        .trimEnd();
}
