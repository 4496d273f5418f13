import type { Grounds } from "./explanation.ts";
import type { Verdict } from "./verdict.ts";

/** Outcome and reason in a sentence, in plain words. */
export function verdictSentence(verdict: Verdict, grounds: Grounds | null): string {
  switch (verdict.outcome) {
    case "excluded":
      return `Left out by the rule ${verdict.reason}: it counts in no rate.`;
    case "solvable":
      return `${quoted(verdict)} answers it, this requester sees it${grounds?.replay ? ", and their own words find it" : ""}.${sayClaim(verdict)}`;
    case "unsure":
      return grounds?.agentsAnswer
        ? `${quoted(verdict)} is where the agent's words point, but the person's words leave it open: a person should look.`
        : `The probability lies between the two thresholds: a person should look.${verdict.evidence[0]?.lentTickets ? ` ${quoted(verdict)} may answer it.` : ""}`;
    case "unsolvable":
      return sayUnsolvable(verdict, grounds);
    default:
      return verdict satisfies never;
  }
}

function sayUnsolvable(
  verdict: Extract<Verdict, { outcome: "unsolvable" }>,
  grounds: Grounds | null,
): string {
  switch (verdict.reason) {
    case "missing":
      return `No article answers it${verdict.evidence.length === 0 ? ", and none shares a word with it" : ""}.`;
    case "not-visible":
      return `${quoted(verdict)} answers it, but this requester does not see it: it is a draft, not valid yet, or for others.`;
    case "outdated":
      return `${quoted(verdict)} answers it, but is retired or past its date.`;
    case "not-findable":
      return `${quoted(verdict)} answers it${grounds?.agentsAnswer ? ", as the agent's words show" : ""}, but is not among the first five hits for the person's own words.`;
    case "needs-agent":
      return "No article answers it, and it asks for what only an agent can do.";
    default:
      return verdict.reason satisfies never;
  }
}

/** That the answer is new, and what its verdict rests on. */
function sayClaim({ evidence }: Verdict): string {
  const lent = evidence[0]?.lentTickets;
  if (!lent) return "";
  const rests = lent.length === 0 ? "" : " and by resolved tickets that it would have answered";
  return ` What it says here is new to the resolved tickets, so it is judged by its words${rests}.`;
}

function quoted({ evidence }: Verdict): string {
  return `"${evidence[0]?.title ?? ""}"`;
}
