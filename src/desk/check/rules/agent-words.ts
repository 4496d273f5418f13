import { fold } from "../../../core/text/fold.ts";
import { lineWithin, publicBlocks } from "../internal-text.ts";
import { quote } from "../prose.ts";
import type { Rule } from "../rule.ts";

/** What desks write for their own people: orders where a sentence begins, since "we inform the caller" is said to customers. Folded. */
const FOR_AGENTS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    "(?:for )?internal use only|(?<=^|[\\n([*:]\\s*)internal only(?=\\s*(?:$|[\\n)\\].:]))|not for (?:customers|publication|end users)(?=\\s*(?:$|[.!)\\]\\n]))|do not (?:share|send|forward|disclose) (?:this )?(?:article |page |document )?(?:with|to) (?:the )?(?:customers?|callers?|end users?)",
    "for (?:agents?|analysts?|service desk staff|helpdesk staff) only|(?<=^|[.:;!?\\n]\\s*|please |then )(?:ask|tell|inform|advise) the (?:caller|requester)|(?:escalate|assign|reassign|transfer|route) (?:the |this )?(?:ticket|incident|call|case) to (?:tier|level|second|third|l)[ -]?(?:line|\\d)|call script|resolver group",
    "nur fur (?:den )?(?:internen gebrauch|agenten|mitarbeiter)|nicht an kunden|anrufer (?:fragen|informieren)|ticket (?:weiterleiten|zuweisen)",
    "(?:reserve a l.|pour )usage interne|ne pas communiquer aux? clients?|solo (?:para )?uso interno|no compartir con (?:el|los) clientes?",
  ].join("|")})(?![\\p{L}\\p{N}])`,
  "u",
);

/** Words for agents in an article that everybody may read. On where a desk names words of its own. */
export const agentWords: Rule<"found" | "fix"> = {
  name: "agent-words",
  group: "internal",
  severity: "warning",
  on: false,
  why: "It was written for the desk: customers cannot do what it says, or should not read it.",
  texts: {
    found: "“{said}” is said to agents: “{quote}”",
    fix: "Publish it for agents, or write for customers what they can do.",
  },
  limits: {},
  find: (context) => {
    const own = context.words.internal.map((word) => fold(word)).filter((word) => word !== "");
    return publicBlocks(context).flatMap(({ article, block }) => {
      const text = fold(block.text);
      const said = FOR_AGENTS.exec(text)?.[0] ?? own.find((word) => text.includes(word));
      if (said === undefined || block.kind === "code") return [];
      const at = text.indexOf(said);
      return [
        {
          articleId: article.id,
          line: lineWithin(block, at),
          message: ["found", { said, quote: quote(block.text.slice(Math.max(0, at - 40), at + 80), 120) }],
          fix: "fix",
        },
      ];
    });
  },
};
