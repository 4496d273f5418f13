import { defaultSchema } from "rehype-sanitize";

/** Stands before every id that is no anchor of a section. No anchor has a slash, so none can be shadowed. */
export const ID_PREFIX = "user/";

/** GitHub's rules, made tighter: no keys, tab order, names or form fields of the author's, and only addresses that a reader follows. */
export const safeSchema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: ID_PREFIX,
  attributes: {
    ...defaultSchema.attributes,
    img: ["src", "alt"],
    input: [["disabled", true], ["type", "checkbox"], "checked"],
    source: [],
    "*": "align colSpan dir height id lang open rowSpan scope span start title vAlign width".split(" "),
  },
  protocols: {
    cite: ["http", "https"],
    href: ["http", "https", "mailto", "tel"],
    src: ["http", "https"],
  },
  /** Elements that go with all their words. */
  strip: "script style template noscript title svg math iframe object embed select textarea button".split(
    " ",
  ),
};
