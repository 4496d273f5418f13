import { isDeskAudience } from "../../../core/article/is-desk-audience.ts";
import { accessInEnglish } from "../../../core/text/access-words.ts";
import { fold } from "../../../core/text/fold.ts";
import { lineWithin } from "../internal-text.ts";
import { quote } from "../prose.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** Up to six words and a colon where a sentence or a line begins, and some words behind it: `Agents: unlock the account first`. */
const LABEL =
  /(?<=^|[\n.!?;(]\s*)([\p{L}\d][\p{L}\d'’-]*(?: [\p{L}\d'’-]+){0,5}) ?:\s+(?=\p{L}+\s+\S+\s+\S)/gu;
/** `Note for …`, `For …`, `Hinweis an den …`. Folded. */
const ADDRESS =
  /^(?:(?:a |the )?(?:notes?|comment|remark|info|information|hinweise?|notiz|notas?|remarque|comentario) )?(?:for|to|an|fur|a|al|au|aux|pour|para) (?:(?:the|our|den|die|le|la|les|el|los) )?/;
/** Said of the desk only where it is addressed. */
const ADDRESSED = /^(?:support|staff|technicians?|analysts?|back ?office)$/;
/** Where to call, and a program: not for whom it is. */
const NO_READER = /^(?:(?:the|der|die|das|le|la|el) )?(?:it|agent|edv|informati\S+)$/;

/** A sentence that seems to be addressed to the desk in an article that others read. What says so beyond doubt is left out when it is read. */
export const deskNote: Rule<"found" | "fix"> = {
  name: "desk-note",
  group: "internal",
  severity: "note",
  on: true,
  why: "Whoever may see the article reads it, and the portal finds it.",
  texts: {
    found: "“{said}:” seems to be said to the desk: “{quote}”",
    fix: "If so, write “Agents only: …”, which leaves it out, or give it an article of its own with audience: agents; if not, use another word.",
  },
  limits: {},
  find: (context) =>
    publishedArticles(context)
      .filter(({ audience }) => !(audience.length > 0 && audience.every(isDeskAudience)))
      .flatMap((article) =>
        (context.outlineOf(article)?.blocks ?? [])
          .filter(({ kind }) => kind !== "code" && kind !== "heading")
          .flatMap((block) =>
            [...block.text.matchAll(LABEL)]
              .filter(([, label = ""]) => isForDesk(label))
              .slice(0, 1)
              .map((match) => ({
                articleId: article.id,
                line: lineWithin(block, match.index),
                message: [
                  "found",
                  { said: match[1]!, quote: quote(block.text.slice(match.index), 120) },
                ] as const,
                fix: "fix" as const,
              })),
          ),
      ),
};

function isForDesk(label: string): boolean {
  const words = fold(label);
  const to = accessInEnglish(words.replace(ADDRESS, ""));
  const isAddressed = ADDRESS.test(words) || to.endsWith(" only");
  const name = to.replace(/ only$/, "");
  if (isAddressed) return isDeskAudience(name) || ADDRESSED.test(name);
  return isDeskAudience(name) && !NO_READER.test(name);
}
