import { accessInEnglish } from "../../../core/text/access-words.ts";
import { headerDate } from "./header-date.ts";
import { type HeaderEntry, isBlank, normalizeKey } from "./header-entry.ts";

/** `archive_feed: https://…` says where old pages are, not that this is one. */
export function isAddress(value: unknown): boolean {
  return typeof value === "string" && /^(?:https?:\/\/|\.{0,2}\/)\S+$/.test(value.trim());
}

/** `moderation_status: approved`, `verificationState: TRUSTED`: a gate that is behind the page; `if: visitor.claims.isAgent == false`: one that a stranger passes. */
export function isPassed(words: readonly string[], value: unknown): boolean {
  if (words.join() === "if" && /^\s*(?:!|not\b)|==\s*["']?false/.test(String(value))) return true;
  const isGate = words.some((word) =>
    /^(?:approval|moderation|verification|validation|freigabe)$/.test(word),
  );
  return (
    isGate &&
    typeof value === "string" &&
    /^(?:approved|released|trusted|verified|validated|passed|granted|erteilt)$/i.test(
      accessInEnglish(value.trim()),
    )
  );
}

/** `valid_until: unlimited`: an end that never comes. */
export function isEndless(text: string): boolean {
  return endless.test(text);
}

const endless = new RegExp(
  `^(?:${[
    "indefinite(?:ly)?|unlimited|no end|open[- ]?ended|forever|permanent(?:ly)?|until further notice|∞",
    "unbegrenzt|unbefristet|(?:bis )?auf (?:weiteres|widerruf)",
    "(?:jusqu['’]à )?nouvel ordre|illimité|indéfini",
    "(?:hasta )?nuevo aviso|indefinido|ilimitado|sin límite",
    "(?:fino a )?nuovo avviso|(?:tot )?nader order|onbeperkt",
    "bezterminowo|(?:do )?odwołania|(?:до )?отмены|бессрочно",
    "無期限|无限期|期限なし",
  ].join("|")})$`,
  "i",
);

/** `archived_at: null`: a moment that has not come. */
export function isNoMoment(words: readonly string[], value: unknown): boolean {
  return isBlank(value) && /^(?:at|on|date|since|time)$/.test(words.at(-1) ?? "");
}

/** `rights: © 2024 Example`, `rights: CC BY 4.0`. */
export function isLicence(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /©|\(c\)|copyright|licen[cs]|reserved|none|free|public domain|\bcc\b|creative|\b(?:mit|apache|gpl)\b|\d{4}/i.test(
      value,
    )
  );
}

/** `group: { title: Guides, order: 1 }` is a place in a menu. */
export function isMenu(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((key) =>
    ["title", "order", "path", "icon", "label", "position"].includes(key),
  );
}

/**
 * Keys of access without those that another key of their system outdoes: Zendesk's `permission_group_id`, who may change an article, beside
 * `user_segment_id`, who may read it; Zammad's `internal_at` before or with `published_at`.
 */
export function spokenOf<T extends { readonly entry: HeaderEntry }>(
  access: readonly T[],
  entries: readonly HeaderEntry[],
): readonly T[] {
  const said = (name: string): HeaderEntry | undefined =>
    entries.find(({ key }) => normalizeKey(key) === normalizeKey(name));
  const published = headerDate(said("published_at")?.value);
  return access.filter(({ entry }) => {
    const key = normalizeKey(entry.key);
    if (key === "permissiongroupid") return said("user_segment_id") === undefined;
    const internal = key === "internalat" ? headerDate(entry.value) : null;
    return internal === null || published === null || internal > published;
  });
}
