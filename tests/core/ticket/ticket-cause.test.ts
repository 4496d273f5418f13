import { describe, expect, it } from "vitest";
import { causeNamed } from "../../../src/core/ticket/ticket-cause.ts";
import { toTicket } from "../../../src/core/ticket/to-ticket.ts";

describe("causeNamed", () => {
  it.each([
    // close codes of ServiceNow
    ["Known error", "defect"],
    ["Resolved by problem", "defect"],
    ["Resolved by change", "defect"],
    ["Resolved by request", "needs-agent"],
    ["User error", "missing"],
    ["Solved (Permanently)", null],
    ["Workaround provided", null],
    ["Duplicate", null],
    // resolutions of Jira Service Management
    ["Known Error", "defect"],
    ["Software failure", "defect"],
    ["Hardware failure", "needs-agent"],
    ["Done", null],
    ["Cannot Reproduce", null],
    // what people write
    ["bug", "defect"],
    ["Product defect", "defect"],
    ["out_of_scope", "out-of-scope"],
    ["Third party", "out-of-scope"],
    ["Not our product / other vendor", "out-of-scope"],
    ["Access granted", "needs-agent"],
    ["How-to", "missing"],
    ["User training", "missing"],
    ["Softwarefehler", "defect"],
    ["Anwenderfehler", "missing"],
    // kinds of labels
    ["foreign", "out-of-scope"],
    ["oos", "out-of-scope"],
    ["gap", "missing"],
    ["needs-agent", "needs-agent"],
    ["solvable", null],
    ["unsolvable", null],
    ["", null],
    ["We think that this is a bug of the new version, but nobody could say for sure", null],
  ])("%s: %s", (text, cause) => {
    expect(causeNamed(text)).toBe(cause);
  });
});

describe("the cause of a row", () => {
  const causeOf = (row: Record<string, unknown>, values = {}) => {
    const read = toTicket({ id: "1", subject: "it broke", ...row }, { values });
    return "ticket" in read ? read.ticket.cause : undefined;
  };
  it.each([
    ["its close code", { close_code: "Known error" }, "defect"],
    ["a problem that it belongs to", { problem_id: "PRB0040001" }, "defect"],
    [
      "a person's column before the close code",
      { cause: "out of scope", close_code: "Known error" },
      "out-of-scope",
    ],
    ["nothing", { close_code: "Solved (Permanently)" }, null],
    ["a label, which is for measuring, says none", { label: { solvable: false, kind: "bug" } }, null],
  ])("%s", (_, row, cause) => {
    expect(causeOf(row)).toBe(cause);
  });

  it("is read by words of the desk's own", () => {
    expect(causeOf({ cause: "K7" }, { cause: { K7: "needs-agent" } })).toBe("needs-agent");
    expect(causeOf({ close_code: "Level 3" }, { cause: { "Level 3": "defect" } })).toBe("defect");
    expect(causeOf({ close_code: "LEVEL 3" }, { cause: { "Level 3": "defect" } })).toBe("defect");
  });

  it("is none for a code that means nothing at this desk", () => {
    expect(causeOf({ close_code: "Approved" })).toBe("needs-agent");
    expect(causeOf({ close_code: "Approved" }, { cause: { approved: "nothing" } })).toBeNull();
  });

  it.each([
    ["bug", "defect"],
    ["billing, known_issue, eu", "defect"],
    ["product-defect", "defect"],
    ["bug_reporting debugging", null],
    ["missing", null],
    ["out_of_scope_question", null],
  ])("tags %j: %s", (tags, cause) => {
    expect(causeOf({ tags })).toBe(cause);
  });

  it("tags mean what the desk says, after its columns", () => {
    const values = { cause: { feature_request: "out-of-scope", bug: "nothing" } };
    expect(causeOf({ tags: ["plan", "feature_request"] }, values)).toBe("out-of-scope");
    expect(causeOf({ tags: ["bug"] }, values)).toBeNull();
    expect(causeOf({ tags: ["bug"], close_code: "User training" })).toBe("missing");
  });
});
