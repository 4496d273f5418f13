import type { Check } from "../../desk/check/check-articles.ts";
import type { Severity } from "../../desk/check/finding.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * Findings as workflow commands of GitHub Actions, one a line: printed by a job, they stand beside the lines of a pull request.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatCheckGithub({ findings }: Check): string {
  return findings
    .map(({ severity, rule, place, message, fix }) => {
      const properties = [
        ...(place.path === null ? [] : [`file=${property(place.path)}`, `line=${place.line ?? 1}`]),
        `title=${property(rule)}`,
      ];
      return `::${COMMANDS[severity]} ${properties.join(",")}::${data(`${message} ${fix}`)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
