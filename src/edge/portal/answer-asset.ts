import type { Context } from "hono";
import { messagePage } from "./page/message-page.ts";
import type { Portal } from "./portal.ts";
import { portalScript } from "./portal-script.ts";
import { sendPage } from "./send-page.ts";
import { portalStyle } from "./style/portal-style.ts";

/** The script and the style. Their addresses change with their content, so browsers keep them. */
export async function answerAsset({ kit, options }: Portal, context: Context): Promise<Response> {
  const name = context.req.param("name");
  if (name === "portal.js") return send(portalScript, "text/javascript");
  if (name === "portal.css") return send(portalStyle + (options.css ?? ""), "text/css");
  return sendPage(messagePage(kit, kit.texts.noPage, kit.texts.noPageHint), 404);
}

function send(text: string, type: string): Response {
  const headers = {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  };
  return new Response(text, { headers });
}
