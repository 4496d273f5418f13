import { writeFileWhole } from "../../node/index.ts";
import type { Session } from "../session.ts";

/** What a command that makes one page takes; `addPageOptions` adds it. */
export interface PageOutput {
  readonly format: "html" | "md" | "json";
  readonly out?: string;
}

const FORMATS = { html: "html", md: "markdown", json: "json" } as const;

/** The last step of such a command. */
export async function writePage(
  { format, out }: PageOutput,
  session: Session,
  pageAs: (format: (typeof FORMATS)[keyof typeof FORMATS]) => string,
): Promise<void> {
  const text = pageAs(FORMATS[format]);
  if (out === undefined) await session.print(text);
  else await writeFileWhole(session.pathOf(out), text);
  session.finish();
}
