/** What a file of JSON holds; `null` for what is no JSON, so that its reader says in one place what is no file of ours. */
export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
