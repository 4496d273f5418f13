import { textHash } from "../../core/math/text-hash.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import type { Finding, Place } from "../../desk/check/finding.ts";

/** The check as SARIF 2.1.0 (OASIS 2020), which code hosts show beside the lines of a change. Findings keep their fingerprints when lines move. */
export function formatCheckSarif(check: Check): string {
  const rules = check.rules.map(({ name, severity, why }) => ({
    id: name,
    shortDescription: { text: name.replaceAll("-", " ") },
    fullDescription: { text: why },
    defaultConfiguration: { level: severity },
  }));
  const ordinals = new Map(rules.map(({ id }, at) => [id, at]));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "level-zero", rules } },
        results: [
          ...check.findings.map((finding) => resultOf(finding, ordinals)),
          ...check.accepted.map(({ finding, why }) => ({
            ...resultOf(finding, ordinals),
            suppressions: [{ kind: "inSource", ...(why !== "" && { justification: why }) }],
          })),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(
  { rule, severity, place: at, message, fix, related }: Finding,
  ordinals: ReadonlyMap<string, number>,
) {
  const others = related.filter(({ path }) => path !== null);
  return {
    ruleId: rule,
    ruleIndex: ordinals.get(rule) ?? -1,
    level: severity,
    message: { text: `${message} ${fix}` },
    locations: at.path === null ? [] : [locationOf(at)],
    ...(others.length > 0 && { relatedLocations: others.map((one) => locationOf(one)) }),
    partialFingerprints: { "levelZeroFinding/v1": textHash(`${rule}\n${at.articleId}\n${message}`) },
  };
}

function locationOf({ path, line }: Place) {
  const uri = path!.split("/").map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: Math.max(1, line ?? 1) } } };
}
