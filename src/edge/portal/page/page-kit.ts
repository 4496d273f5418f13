import type { html } from "hono/html";
import type { PortalTexts } from "../portal-texts.ts";

/** Markup that is safe to send; strings put into `html` are escaped. */
export type Html = ReturnType<typeof html>;

/** What every page needs to know of its portal. */
export interface PageKit {
  /** Path that the portal is mounted under, such as `/help`; empty at the root. */
  readonly base: string;
  readonly title: string;
  readonly language: string;
  readonly texts: PortalTexts;
  /** The texts of the search box as JSON, if they are not the default ones. */
  readonly searchTexts: string | null;
  /** Whether there is a form to write to the desk with. */
  readonly takesTickets: boolean;
  readonly askContact: boolean;
  readonly deskUrl: string | null;
  /** Whether answers to "Did this solve it?" are kept. */
  readonly takesFeedback: boolean;
  /** Changes when the script or the style does. */
  readonly version: string;
}

/** Where to ask the desk, with what was searched for; `null` if the portal has no way. */
export function deskAddress({ base, takesTickets, deskUrl }: PageKit, query = ""): string | null {
  if (!takesTickets) return deskUrl;
  return query === "" ? `${base}/ask` : `${base}/ask?subject=${encodeURIComponent(query)}`;
}
