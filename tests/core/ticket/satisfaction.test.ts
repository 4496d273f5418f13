import { expect, it } from "vitest";
import { satisfactionOf } from "../../../src/core/ticket/satisfaction.ts";
import { toTicket } from "../../../src/core/ticket/to-ticket.ts";

it.each([
  ["good", true],
  ["Good with comment", true],
  ["bad", false],
  ["Satisfied", true],
  ["Very satisfied", true],
  ["Extremely Happy", true],
  ["Dissatisfied", false],
  ["Very dissatisfied", false],
  ["Unhappy", false],
  ["Neutral", false],
  ["zufrieden", true],
  ["unzufrieden", false],
  ["Très satisfaite", true],
  ["Muy insatisfecho", false],
  ["nicht zufrieden", false],
  ["Not at all happy", false],
  ["Not sure", null],
  ["okay", false],
  ["👍", true],
  ["🙁", false],
  ["★★★★☆", true],
  ["★★☆☆☆", false],
  ["103", true],
  ["-101", false],
  ["5", true],
  ["4", true],
  ["3", false],
  [1, false],
  ["4 stars", true],
  ["4/5", true],
  ["3 out of 5", false],
  ["8/10", true],
  ["7/10", false],
  ["80 %", true],
  ["50%", false],
  ["offered", null],
  ["unoffered", null],
  ["", null],
  ["0", null],
  ["42", null],
  [null, null],
  [{ score: "good" }, true],
  [{ score: "offered" }, null],
  [{ rating: 5, remark: "" }, true],
  [{ stars: 5 }, null],
])("%j is %s", (cell, satisfied) => {
  expect(satisfactionOf(cell)).toBe(satisfied);
});

it.each([
  "Satisfaction Score",
  "csat",
  "satisfaction_rating",
  "Custom field (Satisfaction)",
  "Survey Result",
])("is read from the column %s", (header) => {
  const read = toTicket({ id: "1", subject: "VPN", [header]: "good" });
  expect("ticket" in read && read.ticket.satisfied).toBe(true);
});
