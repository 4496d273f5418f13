/** Pieces that parsers trip over: marks of Markdown, CSV, JSON, XML, HTML, mails, numbers, and characters that are half of something. */
const PIECES = [
  ..."\"'`\\|,;:\t\n\r\0[]{}()<>&#*_~=+-!?/.@%",
  ...[
    "---\n",
    "```\n",
    "\n\n",
    "\r\n",
    "- ",
    "> ",
    "| a | b |\n|---|---|\n",
    "![",
    "](",
    "<!--",
    "-->",
    "[^1]:",
    "{: #a}",
    "!!! note\n",
    ":::\n",
  ],
  ...[
    "</",
    "<![CDATA[",
    "]]>",
    "<script>",
    "&#x41;",
    "&amp",
    "<?xml",
    '":"',
    "\\u0000",
    "\\ud800",
    '""',
    "null",
    "NaN",
    "1e999",
    "-0",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "title: ",
    "audience: ",
    "&a *a",
    "!!js/function",
    "%00",
    "0x80070005",
    "2026-02-30",
    "99:99",
  ],
  ...[
    "On Mon, 1 Jan 2026, A wrote:\n",
    "Von: ",
    "-----Original Message-----\n",
    "\u200b",
    "\ufeff",
    "\u202e",
    "\ud83d",
    "İ",
    "ß",
    "日本",
    "e\u0301",
  ],
];

/** A text made of another by one to six small changes; at most `MAX` characters. */
export function mutate(seed: string, seeds: readonly string[], random: () => number): string {
  const upTo = (n: number): number => Math.floor(random() * n);
  let text = cut(seed, random);
  for (let changes = 1 + upTo(6); changes > 0; changes--) {
    const at = upTo(text.length + 1);
    const length = upTo(24);
    const part = text.slice(at, at + length);
    const before = text.slice(0, at);
    switch (upTo(6)) {
      case 0:
        text = before + PIECES[upTo(PIECES.length)] + text.slice(at);
        break;
      case 1:
        text = before + text.slice(at + length);
        break;
      case 2:
        text = before + part.repeat(1 + upTo(8)) + text.slice(at);
        break;
      case 3:
        text = before + cut(seeds[upTo(seeds.length)]!, random).slice(0, 80) + text.slice(at);
        break;
      case 4:
        text = before + String.fromCharCode(upTo(random() < 0.8 ? 0x180 : 0x10000)) + text.slice(at + 1);
        break;
      default:
        text = before + [...part].reverse().join("") + text.slice(at + length);
    }
  }
  return text.slice(0, MAX);
}

const MAX = 600;

/** A piece of a long text, so that a run sees many of them. */
function cut(text: string, random: () => number): string {
  if (text.length <= 400) return text;
  const start = random() < 0.5 ? 0 : Math.floor(random() * (text.length - 400));
  return text.slice(start, start + 400);
}
