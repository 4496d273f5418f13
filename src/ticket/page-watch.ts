/** Characters at the beginning and at the end of a file in which an envelope says how much there is. */
const EDGE_CHARS = 2_000;

/** Keys by which the APIs of service desks say that there is another page, before and after the list of rows. */
const MORE =
  /"(?:next_page|nextPage|next_cursor|nextPageToken)"\s*:\s*"[^"]|"(?:isLastPage|isLast|end_of_stream)"\s*:\s*false|"has_more"\s*:\s*true/g;
const LAST =
  /"(?:next_page|nextPage|next_cursor|nextPageToken)"\s*:\s*null|"(?:isLastPage|isLast|end_of_stream)"\s*:\s*true|"has_more"\s*:\s*false/g;
const TOTAL = /"(?:total|count)"\s*:\s*(\d{1,12})/g;

/** Watches the edges of a JSON file for an envelope that says that there is more than the file holds. */
export class PageWatch {
  #head = "";
  #tail = "";

  see(text: string): void {
    if (this.#head.length < EDGE_CHARS) this.#head += text.slice(0, EDGE_CHARS - this.#head.length);
    this.#tail = (this.#tail + text.slice(-EDGE_CHARS)).slice(-EDGE_CHARS);
  }

  /** What to say about a file of `rows` rows; `null` if nothing speaks for more. The last word holds: pages may stand one after another. */
  remark(rows: number): string | null {
    const total = this.#lastOf(TOTAL)?.[1];
    const hasMore = placeOf(this.#lastOf(MORE)) > placeOf(this.#lastOf(LAST));
    const isShort = total !== undefined && Number(total) > rows && placeOf(this.#lastOf(LAST)) < 0;
    if (rows === 0 || !(hasMore || isShort)) return null;
    const said = isShort
      ? `The file says that there are ${total} tickets, and holds ${rows}`
      : "The file says that there is another page";
    return `${said}: fetch the other pages, and put them into one file or name all files.`;
  }

  #lastOf(pattern: RegExp): RegExpMatchArray | undefined {
    const before = this.#head.slice(0, this.#head.indexOf("[") + 1);
    const after = this.#tail.slice(this.#tail.lastIndexOf("]") + 1);
    return [...`${before}\n${after}`.matchAll(pattern)].at(-1);
  }
}

function placeOf(match: RegExpMatchArray | undefined): number {
  return match?.index ?? -1;
}
