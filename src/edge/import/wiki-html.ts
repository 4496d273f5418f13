/** The wiki text of an old article as HTML: headings, lists and paragraphs; other marks stay as they are. */
export function wikiHtml(wiki: string): string {
  return wiki
    .split(/\r?\n/)
    .map((line) => {
      const heading = /^(={1,6})\s*(.*?)\s*\1\s*$/.exec(line);
      if (heading !== null)
        return `<h${heading[1]!.length}>${escapeHtml(heading[2]!)}</h${heading[1]!.length}>`;
      const item = /^[*#]+\s*(.*)$/.exec(line);
      return item === null ? `<p>${escapeHtml(line)}</p>` : `<ul><li>${escapeHtml(item[1]!)}</li></ul>`;
    })
    .join("\n");
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
