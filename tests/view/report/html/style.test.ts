import { describe, expect, it } from "vitest";
import { styleSheet } from "../../../../src/view/report/html/style.ts";

/** The colours of a scheme by name; the dark ones come second in the style sheet. */
function scheme(at: number): Record<string, string> {
  const block = [...styleSheet.toString().matchAll(/:root\{([^}]*)\}/g)][at]![1]!;
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):(#[0-9a-f]{3,6})/g)].map((match) => [match[1]!, match[2]!]),
  );
}

/** Contrast ratio after WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour;
  const linear = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

describe.each([
  ["light", scheme(0)],
  ["dark", scheme(1)],
])("the %s colours", (_, colours) => {
  it.each([
    ["ink", "paper"],
    ["soft", "paper"],
    ["link", "paper"],
    ["solvable", "paper"],
    ["ink", "caution-wash"],
    ["caution", "caution-wash"],
    ["on-light", "solvable"],
    ["on-light", "unsure"],
    ["on-light", "missing"],
    ["on-light", "not-visible"],
    ["on-light", "outdated"],
    ["on-light", "needs-agent"],
    ["on-findable", "not-findable"],
  ])("let %s be read on %s (WCAG AA, 4.5)", (text, ground) => {
    expect(contrast(colours[text]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["solvable", "unsure", "missing", "not-visible", "not-findable", "outdated", "needs-agent"])(
    "let %s be seen on paper (WCAG 1.4.11, 3)",
    (mark) => {
      expect(contrast(colours[mark]!, colours.paper!)).toBeGreaterThanOrEqual(3);
    },
  );
});
