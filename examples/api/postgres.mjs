// Needs PostgreSQL at LEVEL_ZERO_POSTGRES, such as postgres://me@127.0.0.1:5432/desk.
import { serializeScorer } from "level-zero";
import {
  addScorer,
  addShards,
  addTickets,
  contentHash,
  countOutcomes,
  countShards,
  createEventStore,
  createPostgresRateStore,
  createTicketStore,
  forgetSenders,
  forgetText,
  migratePostgres,
  openPostgres,
  readEventLines,
  readPortalTicketLines,
  readScorer,
  readVerdicts,
  workShards,
} from "level-zero/postgres";
import { events, index, tickets } from "./desk.mjs";

const url = process.env.LEVEL_ZERO_POSTGRES;
const schema = process.env.LEVEL_ZERO_SCHEMA ?? "level_zero";

//# migratePostgres
await migratePostgres({ url, schema });

//# openPostgres
const desk = await openPostgres({ url, schema });

//# addScorer
const scorerHash = await addScorer(desk, serializeScorer(index));
scorerHash === contentHash(serializeScorer(index)); // true

//# readScorer
(await readScorer(desk, scorerHash)) === serializeScorer(index); // true

//# contentHash
contentHash("vpn").length; // 64

//# addTickets
await addTickets(desk, "may", tickets); // { tickets: 6, changed: 6 }

//# addShards
await addShards(desk, { source: "may", scorerHash }); // 1

//# countShards
(await countShards(desk)).waiting; // 1

//# workShards
(await workShards(desk, { untilDone: true })).tickets; // 6

//# countOutcomes
(await countOutcomes(desk, "may")).reduce((sum, { tickets }) => sum + tickets, 0); // 6

//# readVerdicts
const verdicts = [];
for await (const verdict of readVerdicts(desk, "may")) verdicts.push(verdict);
verdicts.length; // 6

//# forgetText
await forgetText(desk, "may"); // 6

//# createEventStore
const keep = createEventStore(desk);
for (const event of events) await keep(event);

//# readEventLines
const lines = [];
for await (const line of readEventLines(desk)) lines.push(line);
lines.length; // 4

//# createTicketStore
await createTicketStore(desk)({ id: "INC1", subject: "VPN drops" });

//# readPortalTicketLines
const asked = [];
for await (const line of readPortalTicketLines(desk)) asked.push(JSON.parse(line).id);
asked; // ["INC1"]

//# createPostgresRateStore
(await createPostgresRateStore(desk).take("ann", 1, { requests: 2, periodMs: 1_000 }, 1_000)).allowed; // true

//# forgetSenders
await forgetSenders(desk, 2_000); // 1
await desk.close();
