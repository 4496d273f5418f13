import { type Role, roleInLabel } from "./writer-role.ts";

/** What each side said in a chat. */
interface Transcript {
  readonly customer: string;
  readonly agent: string;
}

interface Turn {
  /** By the speaker's own label; `null` for a name. */
  readonly role: Role | null;
  readonly isTimed: boolean;
  readonly lines: string[];
}

/** A speaker stands near the start of a line. */
const MAX_LABEL = 80;
const MIN_TURNS = 2;
/** Fewer words are the value of a form's field: "Customer: Acme Ltd". */
const MIN_WORDS = 4;

const TIME =
  "[\\[(]?(?:\\d{4}-\\d{2}-\\d{2}[ T]|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4},? )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AP]M)?(?: UTC)?[\\])]?";
const TURN = new RegExp(
  `^\\s*(?<time>${TIME}\\s*[-–|]?\\s*)?(?<speaker>\\p{L}[\\p{L}\\p{M}\\p{N} .'’_-]{0,40}?)\\s?(?:\\((?<inner>[^()]{1,30})\\))?\\s?(?<later>${TIME})?\\s?[:：](?!\\/\\/)\\s*(?<said>.*)$`,
  "iu",
);
/** "*** Bo joined the chat ***", "Chat started: …" */
const EVENT =
  /^\s*(?:(?:[[(][\d:. apm]{4,20}[\])]\s*)?\*{2,3}.{1,120}\*{2,3}|[-=_*]{3,}|chat (?:started|ended|transcript|id|dauer|beendet|duration)\b.{0,120}|(?:\[?[\d:. apm]+\]?\s*)?(?:\p{L}[\p{L} .]{0,40} )(?:has )?(?:joined|left|entered|ended)\b.{0,60})$/iu;

/**
 * The two sides of a chat that an export holds in one text, such as "Agent: Hello … Visitor: My VPN drops"; `null` for any other text. Each
 * turn begins a line with who speaks. Both sides must be there, one of them by a word for what they are; nothing else may be labelled, as
 * in a form.
 */
export function readTranscript(text: string): Transcript | null {
  if (!/[:：]/.test(text.slice(0, 4 * MAX_LABEL))) return null;
  const turns = turnsOf(text);
  if (turns === null || turns.length < MIN_TURNS) return null;
  const isTimed = turns.filter((turn) => turn.isTimed).length >= turns.length / 2;
  const roles = new Set(turns.map(({ role }) => role));
  if (roles.has(null) && !isTimed) return null;
  const unnamed: Role = roles.has("customer") ? "agent" : "customer";
  const said = (side: Role): string =>
    turns
      .flatMap(({ role, lines }) => ((role ?? unnamed) === side ? lines : []))
      .join("\n")
      .trim();
  const [customer, agent, system] = [said("customer"), said("agent"), said("system")];
  if (customer === "" || (agent === "" && system === "")) return null;
  return isTimed || wordsIn(customer) >= MIN_WORDS ? { customer, agent } : null;
}

/** `null` if a line stands before the first turn that is no remark of the program, or a label is nobody's. */
function turnsOf(text: string): readonly Turn[] | null {
  const turns: Turn[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || EVENT.test(line)) continue;
    const turn = turnOf(line);
    const last = turns.at(-1);
    if (turn !== null && (turn.isTimed || (turn.role !== null && last?.isTimed !== true))) turns.push(turn);
    else if (last === undefined || (turn !== null && !last.isTimed)) return null;
    else last.lines.push(line.trim());
  }
  return turns;
}

function turnOf(line: string): Turn | null {
  if (!/[:：]/.test(line.slice(0, MAX_LABEL))) return null;
  const { time, speaker = "", inner = "", later, said = "" } = TURN.exec(line)?.groups ?? {};
  if (speaker === "") return null;
  const role = roleInLabel(inner) ?? roleInLabel(speaker);
  return { role, isTimed: time !== undefined || later !== undefined, lines: said === "" ? [] : [said] };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
