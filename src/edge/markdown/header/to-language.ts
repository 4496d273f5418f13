/** A language tag in its usual case, `_` read as `-`: `en_us` is `en-US`. `null` for what is no tag, such as `English`. */
export function toLanguage(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const tag = value.trim().replaceAll("_", "-");
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
