/** Longest file name, its ending left out: some systems allow 143 bytes. */
const MAX_LENGTH = 80;

/** Gives articles names of files that every system takes: small letters, digits and hyphens. Two that differ in case alone are one. */
export class FileNames {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** "Reset a password", "KB0010001" → "reset-a-password-kb0010001.md". */
  next(title: string, id: string): string {
    const end = slug(id);
    const start = slug(title)
      .slice(0, MAX_LENGTH - end.length - 1)
      .replace(/-+$/, "");
    const stem = [start, end].filter((part) => part !== "").join("-") || "article";
    for (let count = 1; ; count++) {
      const name = count === 1 ? `${stem}.md` : `${stem}-${count}.md`;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
  }
}

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll("ß", "ss")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, MAX_LENGTH);
}
