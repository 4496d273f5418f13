import { createResolvedFinder, whyNoDraft } from "../../../desk/draft/index.ts";
import type { Gap, Ticket } from "../../../index.ts";
import type { AssessedFiles } from "../judge/assess-files.ts";

type Assessed = Pick<AssessedFiles, "assessment" | "history" | "analyzer">;

/** Prepares to say what a gap's draft would be made of: its own tickets, and what agents noted on others like them. All texts are read once, and not at all where no agent noted anything. */
export function draftMatterOf({
  assessment: { tickets },
  history,
  analyzer,
}: Assessed): (gap: Gap) => { readonly tickets: readonly Ticket[]; readonly resolved: readonly Ticket[] } {
  const noted = [...tickets, ...history].filter(({ resolutionText }) => resolutionText.trim() !== "");
  const findResolved =
    noted.length === 0 ? () => [] : createResolvedFinder({ tickets, resolved: noted, analyzer });
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return (gap) => ({
    tickets: gap.ticketIds.flatMap((id) => byId.get(id) ?? []),
    resolved: findResolved(gap),
  });
}

/** Why gaps that ask for an article have no draft worth writing yet, by the gap's id. Of a mere subject the advice says so already. */
export function noDraftsOf(assessed: Assessed): Map<string, string> {
  const asking = assessed.assessment.gaps.filter(
    ({ cause, shares }) => shares === "problem" && (cause === "missing" || cause === "thin"),
  );
  if (asking.length === 0) return new Map();
  const matterOf = draftMatterOf(assessed);
  return new Map(
    asking.flatMap((gap) => {
      const reason = whyNoDraft(gap, matterOf(gap));
      return reason === null ? [] : [[gap.id, reason] as const];
    }),
  );
}
