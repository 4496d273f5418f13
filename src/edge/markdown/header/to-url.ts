/** An address that a report may link to: `http`, `https`, or relative. `null` for any other scheme, such as `javascript:`. */
export function toUrl(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const url = value.trim();
  if (url === "" || /[\s\u0000-\u001f]/.test(url)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  return scheme === undefined || scheme === "http" || scheme === "https" ? url : null;
}
