import { mustSay } from "../../core/door/takes.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import type { Finding, Place } from "../../desk/check/finding.ts";
import { mustBeCheck } from "./format-options.ts";

/**
 * The check with the folder of the articles before every path, so that paths open from where one stands.
 * @param folder the folder of the articles as the reader sees it
 */
export function shownFrom(folder: string, check: Check): Check {
  mustSay(folder, "shownFrom: the folder");
  mustBeCheck(check, "shownFrom");
  const before = folder.replaceAll("\\", "/").replace(/\/+$/, "").replace(/^\.\//, "");
  if (before === "" || before === ".") return check;
  const lead = ({ path, ...place }: Place): Place => ({
    ...place,
    path: path === null ? null : `${before}/${path}`,
  });
  // A golden question stands in a file of its own.
  const move = (finding: Finding): Finding => (finding.rule === "golden" ? finding : moved(finding));
  const moved = (finding: Finding): Finding => ({
    ...finding,
    place: lead(finding.place),
    related: finding.related.map(lead),
  });
  return {
    ...check,
    findings: check.findings.map(move),
    accepted: check.accepted.map(({ finding, why }) => ({ finding: move(finding), why })),
  };
}
