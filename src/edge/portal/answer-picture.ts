import type { Context } from "hono";
import type { Article } from "../../index.ts";
import { messagePage } from "./page/message-page.ts";
import { pictureAddress } from "./picture-address.ts";
import type { Portal } from "./portal.ts";
import { sendPage } from "./send-page.ts";
import { shownTo } from "./shown.ts";

const HEADERS = {
  // What one visitor may see, another may not: no shared cache keeps it.
  "cache-control": "private, max-age=300",
  // A drawing opened by itself is a document: it may run nothing.
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  "x-content-type-options": "nosniff",
};

/** A picture of an article that the visitor may see, if the article shows it. */
export async function answerPicture(portal: Portal, context: Context): Promise<Response> {
  const { kit, options } = portal;
  const visitor = context.req.raw;
  const article = (await shownTo(portal, visitor)).byId(context.req.param("id") ?? "");
  const source = new URL(visitor.url).searchParams.get("src") ?? "";
  const shown = article !== null && (await shows(portal, article, source));
  const picture = shown ? await options.picture?.(article, source) : null;
  if (!picture) return sendPage(messagePage(kit, kit.texts.noPage, kit.texts.noPageHint), 404);
  return new Response(picture.bytes.slice().buffer, {
    headers: { ...HEADERS, "content-type": picture.type },
  });
}

async function shows({ html, base }: Portal, article: Article, source: string): Promise<boolean> {
  const shown = await html?.(article);
  return shown?.includes(`src="${pictureAddress(article.id, source, base)}"`) === true;
}
