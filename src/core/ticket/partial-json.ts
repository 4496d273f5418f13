const MAX_DEPTH = 100;

/**
 * The value of JSON text that may end anywhere: what is cut off within a member or an item is left out with it. `null` for text that is no
 * JSON up to there, or nested deeper than any export. O(length).
 */
export function parsePartialJson(
  text: string,
): { readonly value: unknown; readonly isWhole: boolean } | null {
  const open: string[] = [];
  let safe = { at: 0, closers: "" };
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (inString) {
      if (char === "\\") i++;
      else if (char === '"') inString = false;
      continue;
    }
    if (char === '"') inString = true;
    else if (char === "{" || char === "[") open.push(char === "{" ? "}" : "]");
    else if (char === "}" || char === "]") {
      if (open.pop() !== char) return null;
      if (open.length === 0) return parsed(text.slice(0, i + 1), text.slice(i + 1).trim() === "");
    }
    if (open.length > MAX_DEPTH) return null;
    if (/[{}[\]]/.test(char)) safe = { at: i + 1, closers: open.toReversed().join("") };
    else if (char === ",") safe = { at: i, closers: open.toReversed().join("") };
  }
  return parsed(text.slice(0, safe.at) + safe.closers, false);
}

function parsed(
  text: string,
  isWhole: boolean,
): { readonly value: unknown; readonly isWhole: boolean } | null {
  try {
    return { value: JSON.parse(text), isWhole };
  } catch {
    return null;
  }
}
