import type { CorsOptions } from "./cors.ts";

/**
 * Whether a request comes from our own pages, from somebody who typed its address, from a program, or from a page that `cors` lets
 * in. Other sites can make their visitors' browsers send a request, which must write nothing in the visitors' name
 * (`Sec-Fetch-Site`, Fetch Metadata; `Origin` where a browser does not send it).
 */
export function isOwnSite({ headers, url }: Request, cors: CorsOptions | undefined): boolean {
  const origin = headers.get("origin");
  if (origin !== null && cors !== undefined && (cors.origins === "*" || cors.origins.includes(origin)))
    return true;
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  return origin === null || hostOf(origin) === (headers.get("host") ?? new URL(url).host);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
