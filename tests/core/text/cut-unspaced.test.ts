import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cutUnspaced } from "../../../src/core/text/cut-unspaced.ts";

function cut(run: string): string {
  return cutUnspaced(run)
    .map((piece) => run.slice(piece.start, piece.end) + (piece.parts > 0 ? `(${piece.parts})` : ""))
    .join(" ");
}

afterEach(() => vi.unstubAllGlobals());

describe("cutUnspaced", () => {
  it("gives words, and the pairs of longer words", () => {
    expect(cut("設定")).toBe("設定");
    expect(cut("パスワード")).toBe("パスワード(4) パス スワ ワー ード");
  });

  it("gives pairs where there is no Segmenter", () => {
    vi.stubGlobal("Intl", {});
    expect(cut("設定画面")).toBe("設定 定画 画面");
    expect(cut("設")).toBe("設");
    expect(cut("𠮷野家")).toBe("𠮷野 野家");
  });

  it("stays inside the run and marks the last piece of each word", () => {
    const unit = fc.constantFrom(..."設定画面パスワードをก็ข้อความ𠮷");
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 30 }), (run) => {
        const pieces = cutUnspaced(run);
        expect(pieces.at(-1)?.isLast).toBe(true);
        for (const piece of pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(0);
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.end).toBeLessThanOrEqual(run.length);
        }
      }),
    );
  });
});
