import { expect, it } from "vitest";
import { quotableText } from "../../../src/core/gap/quotable-text.ts";

it.each([
  ["VPN drops", "In the hotel it drops.", "VPN drops: In the hotel it drops."],
  ["Who may approve?", "My boss is away.", "Who may approve? My boss is away."],
  ["vpn drops", "VPN drops in the hotel.", "VPN drops in the hotel."],
  ["", "Only text.", "Only text."],
  ["Only subject", "  ", "Only subject"],
  ["", "", ""],
])("%j and %j are quoted as %j", (subject, description, expected) => {
  expect(quotableText({ subject, description })).toBe(expected);
});
