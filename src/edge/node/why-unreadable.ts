/** What to do about a code of the file system. */
const NEXT: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file: check its name and the folder you are in.",
  EISDIR: "It is a folder: name a file in it.",
};

/** Why a file cannot be read and what to do, to follow "tickets.csv cannot be read". */
export function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "unknown error";
  return `(${code}). ${NEXT[code] ?? "Check that it is a file and that you may read it."}`;
}
