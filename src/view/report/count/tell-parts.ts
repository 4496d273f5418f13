import type { ReportOptions } from "../report-options.ts";

/** Parts of a report that take the longer the more tickets there are. */
const TOTAL = 12;

/** Tells after each part that it is counted, and gives the part back. */
export function tellParts(onProgress: ReportOptions["onProgress"]): <Part>(part: Part) => Part {
  let done = 0;
  return (part) => {
    onProgress?.({ done: ++done, total: TOTAL });
    return part;
  };
}
