import { EXAMPLE_NAMES, lineWithin, publicBlocks } from "../internal-text.ts";
import type { Rule } from "../rule.ts";

/** Names and addresses that only resolve within a company: private domains (RFC 6762, RFC 8375, draft-davies-internal-tld); shares of Windows. Private IPv4 addresses stand in most examples of networks, and tell nobody anything. */
const HOST =
  /(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}(?:local|internal|corp|lan|intra|intranet|home\.arpa|ad)(?![\w.-]*\w)|(?<![\w\\])\\\\[a-z][a-z0-9-]{2,30}\\[\w$.-]{2,60}/gi;
/**
 * Names that stand for any: of files, of placeholders, of what a router or a device has in every home, of one part of a system for another
 * ("database.internal"). `time.Local` is a name of a program.
 */
const COMMON =
  /^(?:\\\\(?:server|servername|computer|computername|fileserver|file-server|host|hostname|machine|network|share|domain|path|path_to|your\w*|my\w*|example\w*|test\w*|\w*name|dc\d?|localhost|(?:srv|server|nas|fs|file|backup)(?:[-_]?(?:file|files|db|web|app|data))?[-_]?\d*)\\|(?:\w+\.)*(?:settings|appsettings|config)\.local$|metadata\.google\.internal|.*\.cluster\.local$|(?:my|your)-.*|(?:host|gateway)\.docker\.internal|[^.]*\.(?:md|json|env|yml|yaml|conf)\.local$|[^.\\]+\.(?:local|internal)$)/i;

/** A machine or an address within the company, in an article that everybody may read. */
export const internalHost: Rule<"found" | "fix"> = {
  name: "internal-host",
  group: "internal",
  severity: "warning",
  on: true,
  why: "Customers cannot reach it, and strangers learn what it is called.",
  texts: {
    found: "{host} is a place within the company.",
    fix: "Name what customers can reach, or publish the article for employees only.",
  },
  limits: {},
  find: (context) => {
    const own = context.words.internalHosts.map((host) => host.toLowerCase().replace(/^\*?\./, ""));
    // Each once an article: a page on a machine names it on every line.
    const told = new Set<string>();
    return publicBlocks(context).flatMap(({ article, block }) =>
      hostsIn(block.text, own)
        .filter(({ host }) => isFirst(told, `${article.id}\n${host}`))
        .map(({ host, at }) => ({
          articleId: article.id,
          line: lineWithin(block, at),
          message: ["found", { host }],
          fix: "fix",
        })),
    );
  },
};

function isFirst(told: Set<string>, key: string): boolean {
  const isNew = !told.has(key);
  told.add(key);
  return isNew;
}

/** Each once. */
function hostsIn(text: string, own: readonly string[]): { host: string; at: number }[] {
  const found = new Map<string, number>();
  for (const { 0: host, index } of text.matchAll(HOST))
    if (!COMMON.test(host) && !/\.[A-Z][a-z]+$/.test(host) && !EXAMPLE_NAMES.test(host) && !found.has(host))
      found.set(host, index);
  const folded = text.toLowerCase();
  for (const host of own) {
    const at = folded.indexOf(host);
    if (at !== -1 && !/[\w-]/.test(folded[at + host.length] ?? "") && !/[\w-]/.test(folded[at - 1] ?? ""))
      found.set(host, at);
  }
  return [...found].map(([host, at]) => ({ host, at }));
}
