import { join } from "node:path";
import type { ReadArticlesOptions } from "../../node/index.ts";
import type { Session } from "../session.ts";

/** Whose articles everybody may see, and what front matter means at this desk, as `parseArticle` takes it. */
export async function articleReadingOf(
  session: Session,
): Promise<Pick<ReadArticlesOptions, "publicAudiences" | "frontMatter" | "states">> {
  const { publicAudience = [], frontMatter = {}, states = {} } = await session.settings();
  return { publicAudiences: publicAudience, frontMatter, states };
}

/** The same for a folder as it is now, as `readArticles` takes it: whether git dates its articles, and where parsed ones are kept. */
export async function folderReadingOf(session: Session): Promise<ReadArticlesOptions> {
  const { gitDates, cache } = session;
  const kept = cache === null ? {} : { cache: join(cache, "articles") };
  return { ...(await articleReadingOf(session)), gitDates, ...kept };
}
