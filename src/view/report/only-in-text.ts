import type { GapRow } from "./report-gaps.ts";

/** "exists in English only", of a gap whose nearest article is in no language of its tickets; `null` for others. */
export function onlyInText({ onlyIn }: GapRow): string | null {
  return onlyIn === undefined ? null : `exists in ${onlyIn.map(nameOf).join(" and ")} only`;
}

/** `de` is "German"; a tag without a name stays as it is. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
