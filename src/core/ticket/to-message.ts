import { isRecord } from "../text/json.ts";
import { bodyText } from "./body-text.ts";
import { linkAddresses } from "./cited-names.ts";
import { textOf } from "./field-value.ts";
import type { Message } from "./message.ts";
import { namesOfPerson } from "./person.ts";
import { parseTicketDate } from "./ticket-date.ts";
import { type Role, roleNamed } from "./writer-role.ts";

type Item = Readonly<Record<string, unknown>>;

/** Keys of a message by what they hold, the better ones first; in small letters, without underscores. */
const KEYS = {
  author:
    "author authorid userid createdby user userlogin commenter commenterid creator who sender from name",
  at: "createdat created createddate createtime createdtime commentedtime createddatetime date datetime createdon timestamp sentat sentdatetime sent sentdate",
  text: "plainbody bodytext body htmlbody textbody bodyhtml text message messagebody content contents commentbody note msg",
  public: "public jsdpublic ispublic isvisibleforcustomer ispublished",
  role: "sendertype authortype role direction incoming isinbound fromagent",
  private: "private internal isinternal isprivate hiddenfromuser",
} as const;

/** Messages that are looked at to tell whether a list is one of them. */
const LOOKED_AT = 5;

/** Whether a value is a list of messages, whatever its name: each has a text, and somebody or a time. */
export function areMessages(value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.length > 0 && value.slice(0, LOOKED_AT).every(isMessage);
}

/** Whether each says of its writer what they are, as nothing but messages does. */
export function tellWriters(messages: readonly Item[]): boolean {
  return messages.slice(0, LOOKED_AT).every((item) => roleOf(withPlainKeys(unwrap(item))) !== null);
}

function isMessage(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const item = withPlainKeys(unwrap(value));
  if (first(item, "filename filesize size") !== undefined) return false;
  const [text, ...others] = [KEYS.text, KEYS.author, KEYS.at, KEYS.role].map((keys) => first(item, keys));
  return text !== undefined && others.some((other) => other !== undefined);
}

/** One message of an API, whichever product's. */
export function toMessage(wrapped: Item): Message {
  const item = withPlainKeys(unwrap(wrapped));
  const role = roleOf(item);
  return {
    author: namesOfPerson(first(item, KEYS.author)),
    byAgent: role === null ? null : role !== "customer",
    isPublic: role !== "system" && isPublic(item),
    at: dateOf(first(item, KEYS.at)),
    text: bodyText(first(item, KEYS.text)),
    addresses: addressesIn(item),
  };
}

/** Products send a message in several forms, and only HTML and Atlassian documents tell where its links lead. */
function addressesIn(item: Item): string {
  const forms = KEYS.text.split(" ").map((key) => item[key]);
  const found = forms.map((form) => linkAddresses(isRecord(form) ? JSON.stringify(form) : textOf(form)));
  return [...new Set(found.filter((addresses) => addresses !== ""))].join("\n");
}

/** `{"note": {…}}` of Freshdesk's first API, and the nodes of edges. */
function unwrap(item: Item): Item {
  if (isRecord(item.node)) return item.node;
  const [inner, ...others] = Object.values(item);
  return others.length === 0 && isRecord(inner) ? inner : item;
}

function withPlainKeys(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key.toLowerCase().replaceAll("_", ""), value]),
  );
}

function first(item: Item, keys: string): unknown {
  for (const key of keys.split(" ")) if (item[key] !== undefined && item[key] !== null) return item[key];
  return undefined;
}

/** Who wrote the message, if it says so itself. */
function roleOf(item: Item): Role | null {
  const isIncoming = item.incoming ?? item.isinbound ?? not(item.fromagent);
  if (typeof isIncoming === "boolean") return isIncoming ? "customer" : "agent";
  const { createdby, author, commenter } = item;
  if (isRecord(createdby) && createdby.type === "user") return "agent";
  if (isRecord(author) && author.type === "user") return "customer";
  const said = [
    item.sender,
    item.sendertype,
    item.authortype,
    typeOf(author),
    typeOf(createdby),
    typeOf(commenter),
    item.direction,
    item.role === "user" ? "customer" : item.role,
    item.from,
    author,
  ];
  for (const word of said) {
    const role = typeof word === "string" ? roleNamed(word) : null;
    if (role !== null) return role;
  }
  return null;
}

function not(flag: unknown): unknown {
  return typeof flag === "boolean" ? !flag : undefined;
}

function typeOf(person: unknown): unknown {
  return isRecord(person) ? person.type : undefined;
}

/** What a flag says; without one, a note is for the desk alone. */
function isPublic(item: Item): boolean {
  const [open, closed] = [first(item, KEYS.public), first(item, KEYS.private)];
  if (open !== undefined) return open !== false && open !== 0 && open !== "0";
  if (closed !== undefined) return closed !== true && closed !== 1 && closed !== "1";
  return item.type !== "note" && item.parttype !== "note";
}

function dateOf(value: unknown): string | null {
  const text = isRecord(value) ? textOf(value.iso8601 ?? value) : textOf(value);
  const result = parseTicketDate(text);
  return "date" in result ? result.date : null;
}
