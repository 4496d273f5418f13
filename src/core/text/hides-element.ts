/** `hidden` with or without a value, but not as a part of one. */
const HIDDEN = /(?:^|\s)hidden(?:\s*=|\s|\/|$)/i;
const NOT_HIDDEN = /(?:^|\s)hidden\s*=\s*\{\s*false\s*\}/i;

/** Between a property and its value: in CSS, and in an object of JSX, `{{ display: "none" }}`. */
const IS = `["']?\\s*:\\s*["']?`;
/** Before a property that others end in: `opacity` is no `fill-opacity`. */
const WHOLE = "(?:^|[^-\\w])";
/** Behind a value that others begin with: `0` is no `0.5`. */
const END = `\\s*(?:["';!},]|$)`;

/** `aria-hidden` is not among them: eyes see it. */
const UNSHOWN = anyOf(
  `display${IS}none`,
  `${WHOLE}visibility${IS}(?:hidden|collapse)`,
  `content-?visibility${IS}hidden`,
  `${WHOLE}opacity${IS}0(?:\\.0*)?%?${END}`,
  `font-?size${IS}0(?:\\.0*)?(?:px|r?em|pt|%)?${END}`,
);

const EDGE = "[01](?:px)?";
/** Put where no eye comes, made as small as nothing, or left out by Word. */
const AWAY = anyOf(
  `mso-hide${IS}all`,
  `(?:left|top|right|text-?indent)${IS}-\\d{4,}(?:px)?`,
  `clip${IS}rect\\(\\s*${[EDGE, EDGE, EDGE, EDGE].join("[\\s,]+")}\\s*\\)`,
  `${WHOLE}font-?size${IS}1px`,
);
const FLAT = anyOf(`${WHOLE}(?:max-?)?(?:height|width)${IS}0(?:px|r?em|%)?${END}`);
const CUT_OFF = anyOf(`overflow${IS}(?:hidden|clip)`);

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "i");
}

/** Of no height; a padding, as around films, gives it one. */
function isFlat(style: string): boolean {
  return FLAT.test(style) && CUT_OFF.test(style) && !/padding/i.test(style);
}

/** With a background that shines through the letters, they are seen. */
const CLEAR = anyOf(`${WHOLE}color${IS}transparent`);

/** Classes by which the usual style sheets show nothing. `sr-only` is none: it is read to those who cannot see. */
const UNSEEN = /^(?:hidden|hide|d-none|is-hidden|u-hidden|uk-hidden|ms-hide|display-none)$/;
/** Shown on some screens (`hidden md:block`, `d-none d-lg-flex`), or by a click. */
const SHOWN_AGAIN =
  /(?:^|[\s:-])(?:block|inline|flex|grid|table|contents|visible)(?![\w])|^visible|tab|accordion|collaps|toggl|expand|spoiler|answer|faq|dropdown|reveal|slide/i;

/** Whether an element's classes hide it. */
export function hidesByClass(classes: string): boolean {
  const all = classes.split(/\s+/);
  return all.some((one) => UNSEEN.test(one)) && !all.some((one) => SHOWN_AGAIN.test(one));
}

/** Whether what stands in a tag behind its name hides the element: `hidden`, a class that is called so, or a style. */
export function hidesElement(attributes: string): boolean {
  const bare = attributes.replace(/"[^"]*"|'[^']*'/g, '""');
  if (HIDDEN.test(bare) && !NOT_HIDDEN.test(bare)) return true;
  const [, a, b, c] = /\sclass(?:name)?\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  if (hidesByClass(a ?? b ?? c ?? "")) return true;
  const style = /\sstyle\s*=\s*("[^"]*"|'[^']*'|\{\{[^}]*\}\}|[^\s>]+)/i.exec(attributes)?.[1];
  return style !== undefined && hidesByStyle(style);
}

/** The same of a style alone. */
export function hidesByStyle(style: string): boolean {
  const plain = style.replace(/\/\*.*?\*\//gs, "").replace(/^["']|["']$/g, "");
  return (
    UNSHOWN.test(plain) ||
    AWAY.test(plain) ||
    (CLEAR.test(plain) && !/background-?clip/i.test(plain)) ||
    isFlat(plain)
  );
}
