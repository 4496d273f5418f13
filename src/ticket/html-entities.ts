/** Names that occur in mail and in editors of service desks. Any other name stays as written. */
const NAMED: Readonly<Record<string, string>> = {
  ...{
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    shy: "",
    zwnj: "",
  },
  ...{
    hellip: "…",
    mdash: "—",
    ndash: "–",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    laquo: "«",
    raquo: "»",
  },
  ...{
    bull: "•",
    middot: "·",
    copy: "©",
    reg: "®",
    trade: "™",
    deg: "°",
    euro: "€",
    pound: "£",
    sect: "§",
    times: "×",
  },
  ...{ rarr: "→", larr: "←", iexcl: "¡", iquest: "¿", szlig: "ß" },
  ...{ auml: "ä", ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö", Uuml: "Ü" },
  ...{
    agrave: "à",
    acirc: "â",
    aacute: "á",
    aring: "å",
    ccedil: "ç",
    Ccedil: "Ç",
    egrave: "è",
    eacute: "é",
    Eacute: "É",
  },
  ...{
    ecirc: "ê",
    euml: "ë",
    igrave: "ì",
    iacute: "í",
    icirc: "î",
    iuml: "ï",
    ntilde: "ñ",
    ograve: "ò",
    oacute: "ó",
  },
  ...{
    ocirc: "ô",
    oslash: "ø",
    ugrave: "ù",
    uacute: "ú",
    ucirc: "û",
    atilde: "ã",
    otilde: "õ",
    aelig: "æ",
    oelig: "œ",
  },
};

/** Replaces `&amp;`, `&#39;` and `&#x27;` once, so that `&amp;lt;` becomes `&lt;`. Unknown names stay as written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

function character(code: number): string {
  const isText = code >= 32 || code === 9 || code === 10;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isText && !isSurrogate && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}
