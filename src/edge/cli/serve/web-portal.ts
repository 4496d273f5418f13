import { setTimeout as wait } from "node:timers/promises";
import { type Article, LevelZeroError } from "../../../index.ts";
import type { ShopPortal, ShopQuestion } from "../../../view/journey/index.ts";
import { articleFinder, linksIn, textOfPage } from "./portal-pages.ts";

interface WebPortalOptions {
  /** A portal of `level-zero serve` or its API; or, with `{query}` in it, the address of any portal's results. */
  readonly address: string;
  readonly articles: readonly Article[];
  /** Where an article is read, with `{id}`, for portals that are not ours. Default: the articles' own `url`. */
  readonly articleUrl?: string;
  /** What is sent with every request, such as what signs the shopper in. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
}

/** Results that are looked through for the answer's place. */
const LIMIT = 20;
const TIMEOUT_MS = 20_000;
/** A portal that asks to come back later is asked again so often, after at most so long. */
const [RETRIES, LONGEST_WAIT_MS] = [5, 60_000];

/** A real portal, asked over HTTP. */
export async function createWebPortal(options: WebPortalOptions): Promise<ShopPortal> {
  const ask = createAsker(options);
  return options.address.includes("{query}") ? foreignPortal(options, ask) : ownPortal(options, ask);
}

type Ask = (address: string, body?: object) => Promise<Response>;

/** Throws for what is no answer; 404 and 501 are answers. */
function createAsker({ fetch: send, headers, address: portal }: WebPortalOptions): Ask {
  // What signs the shopper in is for the portal, and for nobody that it links to.
  const { origin } = new URL(portal);
  return async (address, body) => {
    for (let tries = 0; ; tries++) {
      const response = await send(address, {
        headers: {
          ...(new URL(address).origin === origin && headers),
          ...(body && { "content-type": "application/json" }),
        },
        ...(body && { method: "POST", body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.status === 429 && tries < RETRIES) {
        await wait(Math.min(LONGEST_WAIT_MS, 1000 * (Number(response.headers.get("retry-after")) || 1)));
        continue;
      }
      if (response.ok || response.status === 404 || response.status === 501) return response;
      throw new LevelZeroError("UNREADABLE", `The portal answered ${response.status} to a question.`);
    }
  };
}

async function ownPortal({ address }: WebPortalOptions, ask: Ask): Promise<ShopPortal> {
  const base = address.replace(/\/+$/, "");
  const api = await apiBelow(base, ask);
  return {
    name: base,
    // As if still typing: the shopper's searches are no visitor's.
    async search(query, _customer) {
      const response = await ask(`${api}/search?q=${encodeURIComponent(query)}&limit=${LIMIT}&typing=true`);
      const { hits = [] } = (await response.json()) as { hits?: { articleId: string }[] };
      return hits.map(({ articleId }) => articleId);
    },
    async open(articleId) {
      const response = await ask(`${api}/articles/${encodeURIComponent(articleId)}`);
      if (response.status !== 200) return null;
      const article = (await response.json()) as Pick<Article, "sections" | "language">;
      return { text: article.sections.map(({ text }) => text).join("\n"), language: article.language };
    },
    async offer(customer) {
      const response = await ask(`${api}/assess-ticket`, writtenBy(customer));
      if (response.status !== 200) return null;
      const { articles = [] } = (await response.json()) as { articles?: { id: string }[] };
      return articles.map(({ id }) => id);
    },
  };
}

function writtenBy({ subject, description, kind }: ShopQuestion): object {
  const known = kind === "incident" || kind === "request" || kind === "question" ? { kind } : {};
  return { subject: subject.slice(0, 500), description: description.slice(0, 10_000), ...known };
}

/** The portal has its API below itself; a handler is its own. */
async function apiBelow(base: string, ask: Ask): Promise<string> {
  for (const api of [`${base}/api`, base]) {
    const response = await ask(`${api}/health`).catch((cause: unknown) => {
      const message = `${base} does not answer. Start it, or look at its address.`;
      throw new LevelZeroError("UNREADABLE", message, { cause });
    });
    const isOurs = response.status === 200 && /json/.test(response.headers.get("content-type") ?? "");
    if (isOurs && "offers" in ((await response.json()) as object)) return api;
  }
  const message = `${base} is no portal of level-zero. For another portal give the address of its results, with {query} where the words go.`;
  throw new LevelZeroError("FOREIGN_FILE", message);
}

function foreignPortal(options: WebPortalOptions, ask: Ask): ShopPortal {
  const { address, articles, articleUrl } = options;
  const articleOf = articleFinder(articles, articleUrl);
  const byId = new Map(articles.map((article) => [article.id, article]));
  /** Where the portal itself leads to. */
  const shown = new Map<string, string>();
  return {
    name: address.split("?")[0]!.replaceAll("{query}", "…"),
    async search(query) {
      const asked = address.replaceAll("{query}", encodeURIComponent(query));
      const response = await ask(asked);
      const ids: string[] = [];
      for (const link of linksIn(await response.text(), response.headers.get("content-type") ?? "")) {
        const id = articleOf(link);
        if (id === null || ids.includes(id)) continue;
        ids.push(id);
        if (/[/:]/.test(link) && link !== id) shown.set(id, new URL(link, asked).href);
      }
      return ids.slice(0, LIMIT);
    },
    async open(articleId) {
      const { title, language, url } = byId.get(articleId)!;
      const own = articleUrl?.replaceAll("{id}", encodeURIComponent(articleId).replaceAll("%2F", "/"));
      const place = own ?? shown.get(articleId) ?? url;
      if (place === null) throw new LevelZeroError("INVALID_OPTION", NO_PLACE);
      const response = await ask(place);
      // A page to sign in answers 200 too: the article is only what has its title.
      const text = response.status === 200 ? textOfPage(await response.text()) : "";
      return text.toLowerCase().includes(title.toLowerCase()) ? { text, language } : null;
    },
    offer: async () => null,
  };
}

const NO_PLACE =
  "The portal's results do not say where an article is read: give --article-url, such as https://help.example/articles/{id}.";
