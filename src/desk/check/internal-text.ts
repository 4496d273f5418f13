import type { Article } from "../../core/article/article.ts";
import type { OutlineBlock } from "../../core/article/outline.ts";
import type { CheckContext } from "./check-context.ts";
import { isPublic, publishedArticles } from "./published.ts";

/** Every block of every article that is everybody's. */
export function publicBlocks(
  context: CheckContext,
): { readonly article: Article; readonly block: OutlineBlock }[] {
  return publishedArticles(context)
    .filter(isPublic)
    .flatMap((article) => (context.outlineOf(article)?.blocks ?? []).map((block) => ({ article, block })));
}

/** The line of a block on which the character at `at` stands, as far as lists and code have one a line. */
export function lineWithin({ line, endLine, text, kind }: OutlineBlock, at: number): number {
  if (kind === "paragraph" || kind === "heading") return line;
  const before = text.slice(0, at).split("\n").length - 1;
  return Math.min(endLine, line + before + (kind === "code" ? 1 : 0));
}

/** Names of the systems that examples are written with (RFC 2606, RFC 6761), and of the companies that vendors made up for theirs. */
export const EXAMPLE_NAMES =
  /(?:^|[.@])(?:example|examples|test|invalid|localhost|contoso|fabrikam|adatum|northwind|northwindtraders|woodgrove|woodgrovebank|tailspintoys|wingtiptoys|proseware|litware|litwareinc|fourthcoffee|adventure-works|yourdomain|mydomain|yourcompany|mycompany|mycorp|yourcorp|yourorg|domain|company|acme|foo|bar|foobar|email|mail)\b/i;
