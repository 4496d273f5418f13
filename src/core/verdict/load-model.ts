import { mustBe } from "../door/door.ts";
import { text } from "../door/kinds.ts";
import { LevelZeroError } from "../error.ts";
import { isRecord, jsonOrNull } from "../text/json.ts";
import { ARTICLE_FEATURES } from "./article-features.ts";
import { CLAIM_FEATURES, CLAIM_RANKING } from "./claim.ts";
import type { Model } from "./model.ts";
import { TICKET_FEATURES } from "./ticket-features.ts";

/**
 * A model from JSON text. `JSON.stringify(model)` writes it.
 * @param json a model as `JSON.stringify` wrote it
 * @throws LevelZeroError `FOREIGN_FILE` for anything that is no model, or is cut short; `UNSUPPORTED_VERSION` for a later one.
 */
export function loadModel(json: string): Model {
  mustBe(text, json, "loadModel: the file");
  const value = upToDate(jsonOrNull(json));
  if (!isRecord(value) || value.format !== "level-zero-model") {
    throw new LevelZeroError("FOREIGN_FILE", "Expected a level-zero model. Make one with `level-zero fit`.");
  }
  if (value.version !== 2) {
    throw new LevelZeroError(
      "UNSUPPORTED_VERSION",
      `Expected a level-zero model of version 2, got version ${String(value.version)}. Update level-zero, or fit it anew.`,
    );
  }
  const broken = brokenPart(value);
  if (broken !== null) {
    throw new LevelZeroError(
      "FOREIGN_FILE",
      `The level-zero model is damaged: ${broken} is missing or not what it should be.`,
    );
  }
  return { ...(value as unknown as Model), claims: (value as unknown as Model).claims ?? null };
}

/** Version 1 knew nothing of wording: there it weighs nothing. Any other value as it is. */
function upToDate(value: unknown): unknown {
  if (!isRecord(value) || value.version !== 1) return value;
  if (!isRecord(value.ranking)) return { ...value, version: 2 };
  return { ...value, version: 2, ranking: { wordingVotes: 0, wordingNearest: 0, ...value.ranking } };
}

/** The first part of a model that is missing or not what it should be; `null` for a sound one. */
export function brokenPart({
  ranking,
  solvability,
  thresholds,
  calibration,
  claims,
}: Record<string, unknown>): string | null {
  for (const name of ARTICLE_FEATURES)
    if (!isRecord(ranking) || !isNumber(ranking[name])) return `ranking.${name}`;
  if (!isRecord(solvability) || !isNumber(solvability.intercept)) return "solvability.intercept";
  if (!isRecord(solvability.coefficients)) return "solvability.coefficients";
  for (const [name, value] of Object.entries(solvability.coefficients)) {
    if (!FEATURE_NAMES.has(name) || !isNumber(value)) return `solvability.coefficients.${name}`;
  }
  if (!isCalibration(calibration)) return "calibration";
  if (claims !== undefined && claims !== null && !isClaims(claims)) return "claims";
  if (!isRecord(thresholds) || !isNumber(thresholds.solvable) || !isNumber(thresholds.unsolvable))
    return "thresholds";
  return thresholds.unsolvable <= thresholds.solvable ? null : "thresholds.solvable";
}

const FEATURE_NAMES: ReadonlySet<string> = new Set(TICKET_FEATURES);

function isCalibration(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.method === "none") return true;
  const map = isRecord(value.map) ? value.map : {};
  if (value.method === "platt") return isNumber(map.slope) && isNumber(map.intercept);
  if (value.method === "beta") return isNumber(map.a) && isNumber(map.b) && isNumber(map.c);
  return value.method === "isotonic" && isNumbers(map.x) && isNumbers(map.y) && map.x.length === map.y.length;
}

function isClaims(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return [value.byWords, value.withLent].every(
    (numbers) =>
      isRecord(numbers) &&
      isNumber(numbers.intercept) &&
      isNumbers(numbers.coefficients) &&
      numbers.coefficients.length <= CLAIM_FEATURES.length &&
      isNumber(numbers.threshold ?? 0) &&
      isNumbers(numbers.ranking) &&
      numbers.ranking.length === CLAIM_RANKING.length,
  );
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(isNumber);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
