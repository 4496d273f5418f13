import type { Issue } from "../index.ts";
import { quantity } from "./format.ts";
import { plain } from "./plain.ts";

/** Problems printed one by one; the rest is counted. */
const SHOWN = 5;

/** Counts what could not be read, and keeps the first few problems to show: bounded, however bad the input. */
export class IssueLog {
  errors = 0;
  warnings = 0;
  readonly #first: string[] = [];

  /** `folder` stands before the paths of issues that are relative to it. */
  add(issues: readonly Issue[], folder: string | null = null): void {
    for (const issue of issues) {
      if (issue.severity === "error") this.errors++;
      else this.warnings++;
      if (this.#first.length < SHOWN) this.#first.push(describeIssue(issue, folder));
    }
  }

  get total(): number {
    return this.errors + this.warnings;
  }

  /** What to print: a count, then the first problems; empty without any. */
  lines(): string[] {
    if (this.total === 0) return [];
    const more = this.total - this.#first.length;
    return [
      `Reading problems: ${quantity(this.errors, "error")}, ${quantity(this.warnings, "warning")}.`,
      ...this.#first.map((line) => `  ${line}`),
      ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
  }
}

/** "kb/vpn.md:3: error: what is wrong (code)". */
export function describeIssue(issue: Issue, folder: string | null = null): string {
  const { severity, code, message, line } = issue;
  const path =
    issue.path === null ? (folder ?? "input") : folder === null ? issue.path : `${folder}/${issue.path}`;
  return plain(`${path}${line === null ? "" : `:${line}`}: ${severity}: ${message} (${code})`);
}
