import { mustHave, mustList } from "../../core/door/takes.ts";

/** Throws `INVALID_INPUT` for anything but a queue. */
export function mustBeQueue(value: unknown, door: string): void {
  const expected = "a queue, as readQueue and updateQueue give it, or EMPTY_QUEUE";
  mustHave(value, "format items", `${door}: the queue`, expected);
  mustList((value as { readonly items: unknown }).items, "id title count", `${door}: the items of the queue`);
}
