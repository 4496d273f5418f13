import { describe, expect, it } from "vitest";
import { withoutJiraMarkup } from "../../src/ticket/jira-markup.ts";

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
    ["plain text", "plain text"],
  ])("%j → %j", (text, plain) => {
    expect(withoutJiraMarkup(text)).toBe(plain);
  });
});
