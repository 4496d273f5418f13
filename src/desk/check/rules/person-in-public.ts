import { redact } from "../../../core/privacy/redact.ts";
import { EXAMPLE_NAMES, lineWithin, publicBlocks } from "../internal-text.ts";
import type { Rule } from "../rule.ts";

const ONLY = {
  secret: false,
  "e-mail": true,
  card: true,
  iban: true,
  user: false,
  phone: false,
  number: false,
  name: true,
};
/** Addresses of desks and teams, which are there to be written to. */
const OF_A_TEAM =
  /^(?:[\w.+-]*(?:support|help|info|service|desk|contact|team|admin|sales|security|privacy|abuse|billing|office|hr|noreply|no-reply|feedback|press|training|hostmaster|postmaster|webmaster|user|name|customer|account|test|someone|somebody|me|you|alias|mailbox|group|room)[\w.+-]*)@/i;

/** A person's name, address or account in an article that everybody may read. */
export const personInPublic: Rule<"address" | "name" | "fix"> = {
  name: "person-in-public",
  group: "internal",
  severity: "warning",
  on: false,
  why: "People change their jobs, and did not ask to be called by strangers.",
  texts: {
    address: "A person's address is in a public article: “{start}…”",
    name: "A person's name is in a public article: “{start}…”",
    fix: "Name the role and the team's address.",
  },
  limits: {},
  find: (context) =>
    publicBlocks(context).flatMap(({ article, block }) => {
      if (block.kind === "code") return [];
      const found = redact(block.text, { rules: ONLY }).found.find(({ rule, start, end }) => {
        const value = block.text.slice(start, end);
        return rule !== "e-mail" || !(OF_A_TEAM.test(value) || EXAMPLE_NAMES.test(value));
      });
      if (found === undefined) return [];
      return [
        {
          articleId: article.id,
          line: lineWithin(block, found.start),
          message: [
            found.rule === "e-mail" ? "address" : "name",
            { start: block.text.slice(found.start, found.end).slice(0, 2) },
          ],
          fix: "fix",
        },
      ];
    }),
};
