import type { Issue } from "../../index.ts";
import { count, quantity } from "./describe/format.ts";
import { plain } from "./describe/plain.ts";

/** Problems printed one by one; the rest is counted. */
const SHOWN = 5;
/** Problems that are known again. */
const MOST_SAID = 10_000;

/** Counts what could not be read, and keeps the first few problems of either severity to show: bounded, however bad the input. */
export class IssueLog {
  errors = 0;
  warnings = 0;
  readonly #said = new Set<string>();
  /** The first problems of each severity and code. */
  readonly #first = { error: new Map<string, string[]>(), warning: new Map<string, string[]>() };

  /** `folder` stands before the paths of issues that are relative to it. */
  add(issues: readonly Issue[], folder: string | null = null): void {
    for (const issue of issues) {
      // A file that is named twice, as tickets and as history, says the same twice.
      const said = describeIssue(issue, folder);
      if ((issue.line ?? issue.path) !== null && this.#said.has(said)) continue;
      if (this.#said.size < MOST_SAID) this.#said.add(said);
      if (issue.severity === "error") this.errors++;
      else this.warnings++;
      const first = this.#first[issue.severity];
      const alike = first.get(issue.code) ?? [];
      if (alike.length === 0) first.set(issue.code, alike);
      if (alike.length < SHOWN) alike.push(said);
    }
  }

  get total(): number {
    return this.errors + this.warnings;
  }

  /** What to print: a count, then the first of each kind and more, errors before warnings; empty without any. */
  lines(): string[] {
    if (this.total === 0) return [];
    const kinds = [...this.#first.error.values(), ...this.#first.warning.values()];
    const shown = [...kinds.map(([first]) => first!), ...kinds.flatMap((kind) => kind.slice(1))].slice(
      0,
      SHOWN,
    );
    const more = this.total - shown.length;
    return [
      `Reading problems: ${quantity(this.errors, "error")}, ${quantity(this.warnings, "warning")}.`,
      ...shown.map((line) => `  ${line}`),
      ...(more > 0 ? [`  … and ${count(more)} more`] : []),
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
