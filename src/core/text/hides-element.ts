/** `hidden` with or without a value, but not as a part of one. */
const HIDDEN = /(?:^|\s)hidden(?:\s*=|\s|\/|$)/i;
const NOT_HIDDEN = /(?:^|\s)hidden\s*=\s*\{\s*false\s*\}/i;

/** `aria-hidden` is not among them: eyes see it. */
const STYLES =
  /(?:display["']?\s*:\s*["']?none|(?:^|[^-\w])visibility["']?\s*:\s*["']?(?:hidden|collapse)|content-?visibility["']?\s*:\s*["']?hidden|(?:^|[^-\w])opacity["']?\s*:\s*["']?0(?:\.0*)?%?\s*(?:["';!},]|$)|font-?size["']?\s*:\s*["']?0(?:\.0*)?(?:px|r?em|pt|%)?\s*(?:["';!},]|$))/i;

/** Whether what stands in a tag behind its name hides the element: `hidden`, or a style. */
export function hidesElement(attributes: string): boolean {
  const bare = attributes.replace(/"[^"]*"|'[^']*'/g, '""');
  if (HIDDEN.test(bare) && !NOT_HIDDEN.test(bare)) return true;
  const style = /\sstyle\s*=\s*("[^"]*"|'[^']*'|\{\{[^}]*\}\}|[^\s>]+)/i.exec(attributes)?.[1];
  return style !== undefined && hidesByStyle(style);
}

/** The same of a style alone. */
export function hidesByStyle(style: string): boolean {
  return STYLES.test(style.replace(/\/\*.*?\*\//gs, "").replace(/^["']|["']$/g, ""));
}
