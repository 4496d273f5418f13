/** `archive_feed: https://…` says where old pages are, not that this is one. */
export function isAddress(value: unknown): boolean {
  return typeof value === "string" && /^(?:https?:\/\/|\.{0,2}\/)\S+$/.test(value.trim());
}

/** `moderation_status: approved`, `verificationState: TRUSTED`: a gate that is behind the page. */
export function isPassed(words: readonly string[], value: unknown): boolean {
  const isGate = words.some((word) => /^(?:approval|moderation|verification|validation)$/.test(word));
  return (
    isGate &&
    typeof value === "string" &&
    /^(?:approved|trusted|verified|validated|passed|granted)$/i.test(value.trim())
  );
}
