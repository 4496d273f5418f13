import * as ticket from "../../src/core/ticket/index.ts";
import * as asOf from "../../src/desk/as-of/index.ts";
import * as audit from "../../src/desk/audit/index.ts";
import * as draft from "../../src/desk/draft/index.ts";
import * as effect from "../../src/desk/effect/index.ts";
import * as evaluation from "../../src/desk/evaluation/index.ts";
import * as event from "../../src/desk/event/index.ts";
import * as follow from "../../src/desk/follow/index.ts";
import * as index from "../../src/index.ts";
import * as report from "../../src/view/report/index.ts";
import * as writeBack from "../../src/view/write-back/index.ts";

/** All that the entries give out which run everywhere; no name stands in two of them. */
export const core = {
  ...index,
  ...ticket,
  ...asOf,
  ...audit,
  ...draft,
  ...effect,
  ...evaluation,
  ...event,
  ...follow,
  ...report,
  ...writeBack,
};
