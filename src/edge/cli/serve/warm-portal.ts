import type { SearchIndex } from "../../../index.ts";

/** Titles that are asked for: enough for the engine to make fast code of what every visitor needs. */
const MAX_ASKED = 20;
const BUDGET_MS = 2_000;

/**
 * Opens each kind of page before anybody can: the packages that make pages are loaded then, and the slow first runs are over. Records
 * nothing, as these are no visitor's searches.
 */
export async function warmPortal(
  handle: (request: Request) => Promise<Response>,
  { articles }: SearchIndex,
  elapsedMs: () => number,
): Promise<void> {
  const end = elapsedMs() + BUDGET_MS;
  const ask = async (path: string, body?: object): Promise<void> => {
    const request = new Request(`http://localhost${path}`, {
      headers: { "content-type": "application/json", "sec-fetch-site": body ? "same-origin" : "cross-site" },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    });
    await (await handle(request)).text();
  };
  await ask("/");
  for (const { id, title } of articles.slice(0, MAX_ASKED)) {
    const query = encodeURIComponent(title);
    await ask(`/?q=${query}`);
    await ask(`/api/search?q=${query}&typing=true`);
    await ask(`/api/suggest?q=${encodeURIComponent(title.slice(0, 4))}`);
    await ask(`/articles/${encodeURIComponent(id)}`);
    await ask("/api/assess-ticket", { subject: title });
    if (elapsedMs() > end) return;
  }
}
