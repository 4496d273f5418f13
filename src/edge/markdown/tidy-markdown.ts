import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { mustBe } from "../../core/door/door.ts";
import { text as plainText } from "../../core/door/kinds.ts";
import { splitFrontMatter } from "./header/split-front-matter.ts";

const processor = remark().use(remarkGfm).data("settings", { bullet: "-", rule: "-" }).freeze();

/**
 * The same Markdown, written one way: one blank line between blocks, one kind of bullet, aligned tables. The front matter
 * stays as it is. For files that people go on with, such as drafts.
 * @param text Markdown
 */
export function tidyMarkdown(text: string): string {
  mustBe(plainText, text, "tidyMarkdown: the Markdown");
  const body = splitFrontMatter(text)?.body ?? text;
  const header = text.slice(0, text.length - body.length);
  const tidy = processor.processSync(body).toString();
  return header === "" ? tidy : `${header.trimEnd()}\n\n${tidy}`;
}
