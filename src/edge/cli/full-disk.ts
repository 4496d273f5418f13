/** How a system says that there is no room: on the disk, or in the share of it that this user has. */
const FULL: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "Your share of the disk is used up",
};

/** What to do about an error that says that there is no room; `null` for any other. */
export function fullDiskMessage(error: unknown): string | null {
  const { code = "", path } = (error ?? {}) as NodeJS.ErrnoException;
  const what = Object.hasOwn(FULL, code) ? FULL[code] : undefined;
  if (what === undefined) return null;
  return path === undefined
    ? `${what} (${code}): not all could be written. Make room where the output goes and in the folder for temporary files (TMPDIR), then run it again.`
    : `${what} (${code}): ${path} could not be written. Make room there or name another place, then run it again.`;
}
