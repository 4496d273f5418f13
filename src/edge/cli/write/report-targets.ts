import { LevelZeroError } from "../../../index.ts";

type ReportFormat = "html" | "md" | "csv" | "gaps-csv" | "scorecard-csv" | "json";

/** One file to write; `path` is `null` for standard output. */
export interface ReportTarget {
  readonly path: string | null;
  readonly format: ReportFormat;
}

export interface TargetOptions {
  readonly out?: readonly string[];
  readonly format?: ReportFormat;
  readonly json?: boolean;
}

const ENDINGS: readonly (readonly [RegExp, ReportFormat])[] = [
  [/\.html?$/i, "html"],
  [/\.(?:md|markdown)$/i, "md"],
  [/gaps\.csv$/i, "gaps-csv"],
  [/scorecard\.csv$/i, "scorecard-csv"],
  [/\.csv$/i, "csv"],
  [/\.json$/i, "json"],
];

/** Where the report goes, in which formats. Throws `INVALID_OPTION` for options that do not go together. */
export function reportTargets({ out = [], format, json }: TargetOptions): readonly ReportTarget[] {
  if (json === true && format !== undefined && format !== "json") {
    throw new LevelZeroError(
      "INVALID_OPTION",
      `--json and --format ${format} do not go together. Give one of them.`,
    );
  }
  const wanted = json === true ? "json" : format;
  if (out.length === 0) {
    return wanted === undefined || wanted === "html"
      ? [{ path: "report.html", format: "html" }]
      : [{ path: null, format: wanted }];
  }
  if (wanted !== undefined && out.length > 1) {
    throw new LevelZeroError(
      "INVALID_OPTION",
      "With several --out the format follows from each ending: leave --format out.",
    );
  }
  return out.map((path) => ({ path: path === "-" ? null : path, format: wanted ?? formatOf(path) }));
}

function formatOf(path: string): ReportFormat {
  const found = ENDINGS.find(([ending]) => ending.test(path));
  if (found !== undefined) return found[1];
  throw new LevelZeroError(
    "INVALID_OPTION",
    `The format of "${path}" does not follow from its ending. Use .html, .md, .csv, gaps.csv, scorecard.csv or .json, or give --format.`,
  );
}
