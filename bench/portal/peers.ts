import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import MiniSearch from "minisearch";
import type { Article } from "../../src/core/article/article.ts";

/** What every engine is given of an article. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export function toDocument({ id, title, sections }: Article): Document {
  return { id, title, text: sections.map(({ heading, text }) => `${heading}\n${text}`).join("\n") };
}

/** MiniSearch as it comes. */
export function createMiniSearch(articles: readonly Article[]): MiniSearch<Document> {
  const engine = new MiniSearch<Document>({ fields: ["title", "text"], storeFields: ["title"] });
  engine.addAll(articles.map(toDocument));
  return engine;
}

/** Ids of Orama's first ten, as it comes. */
export async function createOrama(
  articles: readonly Article[],
): Promise<(query: string) => Promise<readonly string[]>> {
  const db = create({ schema: { title: "string", text: "string" } });
  await insertMultiple(db, articles.map(toDocument) as never);
  return async (query) =>
    (await searchOrama(db, { term: query, limit: 10 })).hits.map(({ id }) => String(id));
}
