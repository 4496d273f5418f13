import { describe, expect, it } from "vitest";
import { withoutJiraMarkup } from "../../../src/core/ticket/jira-markup.ts";

describe("withoutJiraMarkup", () => {
  it.each([
    ["h2. Steps\n* one\n## two", "Steps\n- one\n- two"],
    ["It is *very* slow, _really_.", "It is very slow, really."],
    ["{code:java}\nint a;\n{code}", "\nint a;\n"],
    [
      "See [the guide|https://x.example/a] or [https://x.example/b]",
      "See the guide https://x.example/a or https://x.example/b",
    ],
    ["!screen.png|thumbnail! [~accountid:5f1a] [^log.txt]", "  "],
    ["{{ipconfig}} says 2 * 3 * 4", "ipconfig says 2 * 3 * 4"],
    ["error in my_file_name.txt! Help!", "error in my_file_name.txt! Help!"],
    ["{panel:title=Note|bgColor=#fff}\nThe mast\n{panel}", "Note\n\nThe mast\n"],
    ["[docs|https://x.example/a|smart-link]", "docs https://x.example/a"],
    ["[https://x.example/a|https://x.example/a|smart-link]", "https://x.example/a"],
    ["||Deck||Lamp||\n|B2|red|", "Deck Lamp\nB2 red"],
    ["since Monday, -not Tuesday-, ^up^ and ~down~", "since Monday, not Tuesday, up and down"],
    ["bq. It is dark.\n----\n(!) Help (/)", "It is dark.\n\n Help "],
    ["run tool -a -b, x-ray a-b - c - d", "run tool -a -b, x-ray a-b - c - d"],
    ["ls | grep x | wc", "ls | grep x | wc"],
    ["about ~5 or 10^3 metres", "about ~5 or 10^3 metres"],
    ["plain text", "plain text"],
  ])("%j → %j", (text, plain) => {
    expect(withoutJiraMarkup(text)).toBe(plain);
  });
});
