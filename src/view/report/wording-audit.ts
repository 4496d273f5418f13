import type { Agreement } from "../../desk/audit/audit.ts";
import type { ReportAudit } from "./report.ts";
import type { Voice } from "./voice.ts";

/** The shares of an audit as rows of a table, the corrected rate first: name, share, interval, tickets judged. */
export function auditRows(audit: ReportAudit, voice: Voice): string[][] {
  const chances = { share: audit.chancesAlone, low: null, high: null, n: 0 };
  const none = voice.say("none");
  return (
    [
      ["audit.rate", audit.rate],
      ["audit.answersAlone", audit.answersAlone],
      ["audit.chancesAlone", chances],
      ["audit.confirmed", audit.confirmed],
      ["audit.missed", audit.missed],
    ] as const
  ).map(([name, found]) => [
    voice.say(name),
    voice.percent(found?.share ?? null),
    found === null ? none : voice.interval({ ...found, of: 0 }),
    found === null || found.n === 0 ? none : voice.count(found.n),
  ]);
}

/** How far people agree with our verdicts and with each other, and what is left open, as sentences. */
export function agreementWording(audit: ReportAudit, voice: Voice): string[] {
  const { withVerdicts, betweenRaters, undecided, bounds } = audit;
  const said = (key: "audit.withVerdicts" | "audit.betweenRaters", agreement: Agreement | null): string[] =>
    agreement === null ? [] : [voice.say(key, { agreement: sentence(agreement, voice) })];
  const open =
    undecided === 0 || bounds === null
      ? []
      : [
          voice.say("audit.undecided", {
            n: undecided,
            low: voice.percent(bounds.low),
            high: voice.percent(bounds.high),
          }),
        ];
  return [
    ...said("audit.withVerdicts", withVerdicts),
    ...said("audit.betweenRaters", betweenRaters),
    ...open,
  ];
}

function sentence({ agreed, kappa, low, high, n }: Agreement, voice: Voice): string {
  const known = low !== null && high !== null;
  return voice.say("audit.agreement", {
    agreed: voice.percent(agreed),
    n,
    kappa: kappa === null ? voice.say("none") : voice.decimal(kappa, 2),
    low: known ? voice.decimal(low, 2) : "none",
    high: known ? voice.decimal(high, 2) : "none",
  });
}
