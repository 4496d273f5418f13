import { fold } from "../../core/text/fold.ts";

/** A label or tag such as `predicted-level-zero-missing`: small letters, digits and hyphens, which every system takes. */
export function labelOf({ reason }: { readonly reason: string }): string {
  const word = fold(reason)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `predicted-level-zero-${word}`.slice(0, 80);
}
