/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol
  p pre section table caption thead tbody tfoot tr td th ul`
    .trim()
    .split(/\s+/),
);
