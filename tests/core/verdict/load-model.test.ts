import { describe, expect, it } from "vitest";
import { CLAIM_RANKING } from "../../../src/core/verdict/claim.ts";
import { DEFAULT_MODEL } from "../../../src/core/verdict/default-model.ts";
import { loadModel } from "../../../src/core/verdict/load-model.ts";

const text = JSON.stringify(DEFAULT_MODEL);
const CLAIM = { intercept: 0, coefficients: [1, 1, 1, 1], ranking: CLAIM_RANKING.map(() => 1) };
const changed = (change: object): string => JSON.stringify({ ...DEFAULT_MODEL, ...change });

describe("loadModel", () => {
  it("reads what JSON.stringify wrote", () => {
    expect(loadModel(text)).toEqual(DEFAULT_MODEL);
  });

  it("reads version 1, in which wording weighs nothing", () => {
    const { wordingVotes: _, wordingNearest: __, ...ranking } = DEFAULT_MODEL.ranking;
    expect(loadModel(changed({ version: 1, ranking }))).toEqual(DEFAULT_MODEL);
    expect(() => loadModel(changed({ version: 1, ranking: { ...ranking, names: undefined } }))).toThrow(
      expect.objectContaining({ code: "FOREIGN_FILE" }),
    );
  });

  it.each([
    { method: "platt", map: { slope: 1, intercept: 0 } },
    { method: "beta", map: { a: 1, b: 1, c: 0 } },
    { method: "isotonic", map: { x: [0.1, 0.9], y: [0, 1] } },
  ])("reads the calibration %j", (calibration) => {
    expect(loadModel(changed({ calibration })).calibration).toEqual(calibration);
  });

  it("reads what the model learned of articles that are new to the history", () => {
    const claims = { byWords: CLAIM, withLent: { ...CLAIM, threshold: 0.7 } };
    expect(loadModel(changed({ claims })).claims).toEqual(claims);
  });

  it.each([
    ["no JSON", "weights:"],
    ["empty text", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["a history", JSON.stringify({ format: "level-zero-history", version: 1 })],
    ["a file cut short", text.slice(0, -30)],
    ["a missing weight", changed({ ranking: { ...DEFAULT_MODEL.ranking, names: undefined } })],
    ["a weight that is text", changed({ ranking: { ...DEFAULT_MODEL.ranking, names: "5" } })],
    ["no intercept", changed({ solvability: { coefficients: {} } })],
    ["no coefficients", changed({ solvability: { intercept: 0 } })],
    [
      "a coefficient of a feature that does not exist",
      changed({
        solvability: { intercept: 0, coefficients: { strengh: 1 } },
      }),
    ],
    ["no calibration", changed({ calibration: undefined })],
    ["an unknown calibration", changed({ calibration: { method: "magic" } })],
    ["a calibration without its numbers", changed({ calibration: { method: "platt", map: {} } })],
    ["beta without c", changed({ calibration: { method: "beta", map: { a: 1, b: 1 } } })],
    ["isotonic out of step", changed({ calibration: { method: "isotonic", map: { x: [1], y: [] } } })],
    ["isotonic without x", changed({ calibration: { method: "isotonic", map: { x: "no", y: [1, 1] } } })],
    ["no thresholds", changed({ thresholds: {} })],
    ["claims that are no record", changed({ claims: [] })],
    ["claims without their numbers", changed({ claims: { byWords: CLAIM, withLent: {} } })],
    [
      "claims of more features than there are",
      changed({ claims: { byWords: CLAIM, withLent: { ...CLAIM, coefficients: Array(99).fill(1) } } }),
    ],
    [
      "claims of fewer weights",
      changed({ claims: { byWords: { ...CLAIM, ranking: [1] }, withLent: CLAIM } }),
    ],
    [
      "a threshold that is text",
      changed({ claims: { byWords: { ...CLAIM, threshold: "1" }, withLent: CLAIM } }),
    ],
    [
      "thresholds the wrong way round",
      changed({ thresholds: { ...DEFAULT_MODEL.thresholds, solvable: 0.1 } }),
    ],
  ])("refuses %s as foreign or damaged", (_, json) => {
    expect(() => loadModel(json)).toThrow(expect.objectContaining({ code: "FOREIGN_FILE" }));
  });

  it.each([3, 0, null])("refuses version %j by its number", (version) => {
    expect(() => loadModel(changed({ version }))).toThrow(
      expect.objectContaining({
        code: "UNSUPPORTED_VERSION",
        message: expect.stringContaining(`version 2, got version ${version}`),
      }),
    );
  });
});
