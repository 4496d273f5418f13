import { LevelZeroError } from "../../../index.ts";
import { readText } from "../../node/index.ts";
import type { Session } from "../session.ts";

/** The text of a file in any encoding that editors write. Throws `UNREADABLE`, and calls the file as the user did. */
export async function readNamedText(
  path: string,
  { pathOf }: Pick<Session, "pathOf">,
  shown = path,
): Promise<string> {
  const { text, note } = await readText(pathOf(path));
  if (text === null) throw new LevelZeroError("UNREADABLE", `${shown}: ${note.message}`);
  return text;
}
