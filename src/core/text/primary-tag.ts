/** `de` of `de-AT`, and of `de_AT` as programs write it. */
export function primaryTag(tag: string): string {
  return tag.split(/[-_]/, 1)[0]!.toLowerCase();
}
