/** `de` of `de-AT`. */
export function primaryTag(tag: string): string {
  return tag.split("-")[0]!.toLowerCase();
}
