import type { ReadArticlesOptions } from "../node/index.ts";
import type { Session } from "./session.ts";

/** Whose articles everybody may see, and what front matter means at this desk, as `readArticles` takes it. */
export async function articleReadingOf(
  session: Session,
): Promise<Pick<ReadArticlesOptions, "publicAudiences" | "frontMatter" | "states">> {
  const { publicAudience = [], frontMatter = {}, states = {} } = await session.settings();
  return { publicAudiences: publicAudience, frontMatter, states };
}
