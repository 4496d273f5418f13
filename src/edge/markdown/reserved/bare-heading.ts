/** The text of a heading or a label without what stands before and behind its words: icons, numbers, an id, tags. */
export function bareHeading(text: string): string {
  return text
    .replace(/<[^<>]{0,200}>|\{[#:./][^{}]{0,200}\}|[*_`]{1,3}|:[a-z_]{2,30}:/g, " ")
    .replace(/^(?:\s|\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\u{20E3})+/u, "")
    .replace(
      /^(?:\(?(?:\d{1,3}|[A-Za-z])(?:\.\d{1,3}){0,4}[.):]?\)?|[IVXivx]{1,5}[.)])\s+(?=\S)/u,
      (start) => (/^[a-z]\s/i.test(start) ? start : ""),
    )
    .replace(/(?:\s|\p{Extended_Pictographic}|\u{FE0F})+$/u, "")
    .trim();
}
