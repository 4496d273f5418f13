import {
  compareEvaluations,
  evaluate,
  evaluateCauses,
  evaluateGaps,
  findCauses,
  formatCauseEvaluation,
  formatEvaluation,
  formatGapEvaluation,
} from "level-zero/evaluation";
import { assessment, tickets, verdicts } from "./desk.mjs";

const { gaps } = assessment;
const solvable = { T1: ["vpn"], T2: ["jam"] };
const labelled = tickets.map((ticket) => ({
  ...ticket,
  label: { solvable: ticket.id in solvable, articleIds: solvable[ticket.id] ?? [], gapId: null, kind: "gap" },
}));
const truth = tickets.map(({ id }) => ({ ticketId: id, gapId: id.startsWith("C") ? "coffee" : null }));

//# evaluate
evaluate(verdicts, labelled, { resamples: 100 }).n; // 6

//# formatEvaluation
formatEvaluation(evaluate(verdicts, labelled, { resamples: 100 })).includes("6"); // true

//# compareEvaluations
compareEvaluations({ verdicts, baseline: verdicts, tickets: labelled }, { resamples: 100 }).n; // 6

//# evaluateGaps
evaluateGaps(gaps, truth).topics; // 1

//# formatGapEvaluation
formatGapEvaluation(evaluateGaps(gaps, truth)).length > 0; // true

//# findCauses
const causes = findCauses(tickets, verdicts);
causes.map(({ ticketId }) => ticketId); // ["C1", "C2", "C3", "C4", "T1", "T2"]

//# evaluateCauses
evaluateCauses(findCauses(tickets, verdicts), gaps, labelled).n; // 6

//# formatCauseEvaluation
formatCauseEvaluation(evaluateCauses(findCauses(tickets, verdicts), gaps, labelled)).length > 0; // true
