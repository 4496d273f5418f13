import type { Html } from "./html/html.ts";

/** A part of the page that another module words, such as `checkPart` of `level-zero/check`: it stands behind the health of the articles. */
export interface ReportPart {
  /** The anchor. */
  readonly id: string;
  /** What the list of parts calls it. */
  readonly name: string;
  /** BCP 47 tag of what it is written in. Default `en`: a page in another language says so before it. */
  readonly language?: string;
  readonly html: Html;
  /** The same in Markdown, with its heading. */
  readonly markdown: string;
}
