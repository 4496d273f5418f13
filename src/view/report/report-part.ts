import type { Html } from "./html/html.ts";

/** A part of the page that another module words, such as `checkPart` of `level-zero/check`: it stands behind the health of the articles. */
export interface ReportPart {
  /** The anchor. */
  readonly id: string;
  /** What the list of parts calls it. */
  readonly name: string;
  readonly html: Html;
  /** The same in Markdown, with its heading. */
  readonly markdown: string;
}
