import type { Problem } from "../http/index.ts";
import { messagePage } from "./page/message-page.ts";
import type { PageKit } from "./page/page-kit.ts";
import { sendPage } from "./send-page.ts";

/** What the API could not answer, as a page with the same status. */
export function sendProblem(kit: PageKit, { status, title, detail }: Problem): Promise<Response> {
  const { texts } = kit;
  if (status === 404) return sendPage(messagePage(kit, texts.noPage, texts.noPageHint), 404);
  if (status >= 500) return sendPage(messagePage(kit, texts.trouble, texts.troubleHint), status);
  return sendPage(messagePage(kit, title, detail), status);
}
