import type { ReadArticlesOptions } from "../node/index.ts";
import type { Session } from "./session.ts";

/** Whose articles everybody may see, as `readArticles` takes it. */
export async function publicAudiencesOf(
  session: Session,
): Promise<Pick<ReadArticlesOptions, "publicAudiences">> {
  return { publicAudiences: (await session.settings()).publicAudience ?? [] };
}
