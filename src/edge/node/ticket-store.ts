import { NEVER_COPIED } from "../../core/door/named-fields.ts";
import type { Ticket } from "../../index.ts";
import { Numbers } from "./numbers.ts";
import { SpillFile } from "./spill-file.ts";

export interface TicketStoreOptions {
  /** Bytes of tickets held in memory; what is more goes into a file. Default 16 MB: some 25,000 tickets. */
  readonly budgetBytes?: number;
  /** Where that file is. Default: the machine's folder for temporary files. */
  readonly folder?: string;
}

const DEFAULT_BUDGET = 16 * 2 ** 20;
/** Tickets are written in blocks of so many bytes, and no more than the budget. */
const BLOCK_BYTES = { least: 4096, most: 2 ** 20 };

/**
 * Keeps many tickets as bytes: in memory up to a budget, beyond it in a file that is gone with the process. Of each ticket an object of some 100 bytes stays
 * (its id, and where it is), where a whole one takes some 1,500.
 */
export class TicketStore {
  readonly #budget: number;
  readonly #blockBytes: number;
  readonly #folder: string | undefined;
  /** By ticket, and where the last one ends. */
  readonly #starts = new Numbers(Float64Array);
  /** In memory, by where they start; the last one is being filled. No ticket lies in two. */
  readonly #blocks: Block[] = [];
  #spilled: SpillFile | null = null;
  #last: { readonly at: number; readonly ticket: Ticket | null } = { at: -1, ticket: null };

  constructor({ budgetBytes = DEFAULT_BUDGET, folder }: TicketStoreOptions = {}) {
    this.#budget = budgetBytes;
    this.#blockBytes = Math.min(BLOCK_BYTES.most, Math.max(BLOCK_BYTES.least, budgetBytes));
    this.#folder = folder;
    this.#starts.push(0);
  }

  /** The same ticket; all but its id and date is read when it is asked for. */
  keep(ticket: Ticket): Ticket {
    const text = JSON.stringify(ticket);
    const at = this.#starts.length - 1;
    const start = this.#starts.at(at);
    const length = Buffer.byteLength(text);
    const { bytes, start: from } = this.#blockFor(start, length);
    bytes.write(text, start - from);
    this.#starts.push(start + length);
    return new KeptTicket(ticket.id, ticket.createdAt, this, at);
  }

  /** What was kept as number `at`. */
  read(at: number): Ticket {
    if (this.#last.at !== at) this.#last = { at, ticket: JSON.parse(this.textOf(at)) as Ticket };
    return this.#last.ticket!;
  }

  /** Its JSON. */
  textOf(at: number): string {
    const [start, end] = [this.#starts.at(at), this.#starts.at(at + 1)];
    if (start < (this.#spilled?.length ?? 0)) return this.#spilled!.text(start, end - start);
    const { bytes, start: from } = this.#blocks.findLast((block) => block.start <= start)!;
    return bytes.toString("utf8", start - from, end - from);
  }

  /** The file goes; tickets kept in it can be read no more. */
  close(): void {
    this.#spilled?.close();
    this.#spilled = null;
    this.#blocks.length = 0;
  }

  #blockFor(start: number, length: number): Block {
    const open = this.#blocks.at(-1);
    if (open !== undefined && start + length - open.start <= open.bytes.length) return open;
    if (this.#spilled !== null || start > this.#budget) this.#spill(start);
    const block = { start, bytes: Buffer.allocUnsafeSlow(Math.max(this.#blockBytes, length)) };
    this.#blocks.push(block);
    return block;
  }

  /** All blocks go into the file; the last one is filled up to `end`. */
  #spill(end: number): void {
    this.#spilled ??= new SpillFile(this.#folder);
    const ends = [...this.#blocks.slice(1).map(({ start }) => start), end];
    for (const [at, { start, bytes }] of this.#blocks.entries())
      this.#spilled.append(bytes.subarray(0, ends[at]! - start));
    this.#blocks.length = 0;
  }
}

interface Block {
  /** Where it starts among the bytes of all tickets. */
  readonly start: number;
  readonly bytes: Buffer;
}

/** The JSON of a ticket; that of a kept one as it is, without reading it. */
export function ticketText(ticket: Ticket): string {
  return ticket instanceof KeptTicket ? ticket.text : JSON.stringify(ticket);
}

/** Reads each of its fields from the store. */
class KeptTicket implements Ticket {
  get [NEVER_COPIED](): true {
    return true;
  }

  readonly id: string;
  readonly createdAt: string | null;
  readonly #store: TicketStore;
  readonly #at: number;

  constructor(id: string, createdAt: string | null, store: TicketStore, at: number) {
    this.id = id;
    this.createdAt = createdAt;
    this.#store = store;
    this.#at = at;
  }

  get text(): string {
    return this.#store.textOf(this.#at);
  }

  /** The whole ticket: what is sent to a thread, written, or changed. */
  toJSON(): Ticket {
    return this.#store.read(this.#at);
  }

  get subject(): Ticket["subject"] {
    return this.toJSON().subject;
  }

  get description(): Ticket["description"] {
    return this.toJSON().description;
  }

  get resolutionText(): Ticket["resolutionText"] {
    return this.toJSON().resolutionText;
  }

  get category(): Ticket["category"] {
    return this.toJSON().category;
  }

  get channel(): Ticket["channel"] {
    return this.toJSON().channel;
  }

  get kind(): Ticket["kind"] {
    return this.toJSON().kind;
  }

  get status(): Ticket["status"] {
    return this.toJSON().status;
  }

  get language(): Ticket["language"] {
    return this.toJSON().language;
  }

  get audiences(): Ticket["audiences"] {
    return this.toJSON().audiences;
  }

  get requester(): Ticket["requester"] {
    return this.toJSON().requester;
  }

  get resolvedAt(): Ticket["resolvedAt"] {
    return this.toJSON().resolvedAt;
  }

  get reopens(): Ticket["reopens"] {
    return this.toJSON().reopens;
  }

  get effortMinutes(): Ticket["effortMinutes"] {
    return this.toJSON().effortMinutes;
  }

  get group(): Ticket["group"] {
    return this.toJSON().group;
  }

  get priority(): Ticket["priority"] {
    return this.toJSON().priority;
  }

  get service(): Ticket["service"] {
    return this.toJSON().service;
  }

  get customerWeight(): Ticket["customerWeight"] {
    return this.toJSON().customerWeight;
  }

  get linkedArticles(): Ticket["linkedArticles"] {
    return this.toJSON().linkedArticles;
  }

  get citedNames(): Ticket["citedNames"] {
    return this.toJSON().citedNames;
  }

  get duplicateOf(): Ticket["duplicateOf"] {
    return this.toJSON().duplicateOf;
  }

  get agentMade(): Ticket["agentMade"] {
    return this.toJSON().agentMade;
  }

  get satisfied(): Ticket["satisfied"] {
    return this.toJSON().satisfied;
  }

  get cause(): Ticket["cause"] {
    return this.toJSON().cause;
  }

  get label(): Ticket["label"] {
    return this.toJSON().label;
  }
}
