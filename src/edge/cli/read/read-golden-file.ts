import { isMap, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import { LevelZeroError } from "../../../index.ts";
import { type GoldenQuestion, readGolden } from "../../../view/check/index.ts";
import type { Session } from "../session.ts";
import { named } from "./named.ts";
import { readNamedText } from "./read-named-text.ts";

/** The questions of a file of YAML, each with its line. Throws `LevelZeroError` that names the file. */
export async function readGoldenFile(
  path: string,
  session: Pick<Session, "pathOf">,
): Promise<GoldenQuestion[]> {
  const text = await readNamedText(path, session);
  return named(path, async () => parseGolden(text));
}

function parseGolden(text: string): GoldenQuestion[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: "error" });
  const error = document.errors[0];
  if (error !== undefined)
    throw new LevelZeroError("INVALID_INPUT", `This is no YAML: ${error.message.split("\n")[0]}`);
  const contents = document.contents;
  const list = isMap(contents) ? contents.get("questions") : contents;
  if (!isSeq(list))
    throw new LevelZeroError(
      "INVALID_INPUT",
      "Expected a list of questions, such as\n- question: vpn drops in a hotel\n  find: vpn-drops",
    );
  return readGolden(
    list.items.map((item) => {
      const start = (item as { readonly range?: readonly number[] | null } | null)?.range?.[0];
      const value = (item as { toJS?(document: unknown): unknown } | null)?.toJS?.(document) ?? null;
      return { value, line: start === undefined ? null : lines.linePos(start).line };
    }),
  );
}

/** Questions as a file to keep: what is as by default is left out. */
export function formatGoldenFile(questions: readonly GoldenQuestion[]): string {
  const rows = questions.map(({ question, audience, find, top, avoid, nothing }) => ({
    question,
    ...(audience.length > 0 && { audience }),
    ...(find.length > 0 && { find: find.length === 1 ? find[0] : find }),
    ...(top !== DEFAULT_TOP && { top }),
    ...(avoid.length > 0 && { avoid }),
    ...(nothing && { nothing }),
  }));
  return `# Questions that must keep their answer: level-zero check <articles> --golden <this file>. Read each one before you freeze it.\n${stringify(rows)}`;
}

const DEFAULT_TOP = 5;
