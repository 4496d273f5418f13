import * as v from "valibot";
import { PROBLEM_CODES, type Problem } from "../problem.ts";
import { count, said } from "./basic.ts";

export const acceptedAnswer = v.strictObject({
  accepted: said(count(), "Events kept. Those of articles that the visitor may not see are not."),
});

export const healthAnswer = v.strictObject({
  status: said(
    v.picklist(["ok", "degraded"]),
    "Degraded while something fails; search and articles still work.",
  ),
  offers: said(
    v.array(v.picklist(["assess-ticket", "events"])),
    "What this host has switched on besides search and articles.",
  ),
  failing: said(
    v.array(v.picklist(["tickets", "events", "articles"])),
    "What does not work, such as tickets that the disk has no room for.",
  ),
});

export const problemAnswer: v.GenericSchema<Omit<Problem, "status"> & { readonly status: number }> =
  v.strictObject({
    type: v.literal("about:blank"),
    title: said(v.string(), "The status in words."),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    detail: said(v.string(), "What to do about it."),
    code: said(v.picklist(PROBLEM_CODES), "For programs to switch on."),
  });
