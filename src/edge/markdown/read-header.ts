import type { Issue } from "../../core/issue.ts";
import { normalizeKey } from "./header/header-entry.ts";
import { type FrontMatter, readFrontMatter, type Warn } from "./header/read-front-matter.ts";
import { type Metadata, readMetadata } from "./header/read-metadata.ts";
import type { ParseArticleOptions } from "./parse-options.ts";

export interface Header {
  readonly front: FrontMatter;
  readonly metadata: Metadata;
  readonly issues: readonly Issue[];
  /** Makes a warning in this file. */
  readonly warn: Warn;
}

/** What the front matter of a text says, with what is wrong with it. Never throws for a text. */
export function readHeader(text: string, path: string | null, options: ParseArticleOptions): Header {
  const warn: Warn = (code, message, { line, column }) => ({
    severity: "warning",
    code,
    message,
    path,
    line,
    column,
  });
  const front = readFrontMatter(
    text.replace(/^\uFEFF+/, "").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"),
    warn,
  );
  const { defaultAudience = ["public"], publicAudiences = [], frontMatter = {}, states = {} } = options;
  const own = { ownKeys: byName(frontMatter), ownStates: byName(states) };
  const folders = path?.split("/").slice(0, -1) ?? [];
  const [metadata, issues] = readMetadata(front, { defaultAudience, publicAudiences, folders, ...own }, warn);
  return { front, metadata, issues: [...front.issues, ...issues], warn };
}

function byName<T>(said: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(said).map(([name, meaning]) => [normalizeKey(name), meaning]));
}
