import { mustBe } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import type { DeskDatabase } from "./open-postgres.ts";

const kind = that<DeskDatabase>(isDesk, "a desk's database, as openPostgres gives it (with await)");

/** Throws `INVALID_INPUT` for anything but an open database: a worker would try it for ever. */
export function mustBeDesk(value: unknown, door: string): asserts value is DeskDatabase {
  mustBe(kind, value, `${door}: the database`);
}

function isDesk(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { query, transaction, queue } = value as Readonly<Record<string, unknown>>;
  return [query, transaction, queue].every((one) => typeof one === "function");
}
