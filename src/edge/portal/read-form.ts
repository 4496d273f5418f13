import { mustBeUnread } from "../../core/door/must-be-unread.ts";

/** Most bytes of a form. */
const MAX_FORM_BYTES = 65_536;

/** The fields of a form that one of our own pages sent, or a program; `null` for anything else. */
export async function readForm(request: Request): Promise<URLSearchParams | null> {
  if (
    !isOwn(request) ||
    !/^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? "")
  )
    return null;
  const text = await readBounded(request);
  if (text === null) return null;
  mustBeUnread(text, request.headers.get("content-length"));
  return new URLSearchParams(text);
}

/** Browsers say where a form comes from, and a page of another origin must not send one in its visitor's name. What says nothing is a program. */
function isOwn({ headers, url }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  return origin === null || originHost(origin) === (headers.get("host") ?? new URL(url).host);
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

async function readBounded(request: Request): Promise<string | null> {
  if (request.body === null) return "";
  // Throws here if the host has read the body already, which is no fault of the sender's.
  const pieces = request.body.values();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      bytes += piece.byteLength;
      if (bytes > MAX_FORM_BYTES) return null;
      text += decoder.decode(piece, { stream: true });
    }
  } catch {
    // It ended before it was whole: the sender went away.
    return null;
  }
  return text + decoder.decode();
}
