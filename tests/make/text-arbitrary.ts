import fc from "fast-check";

/** Words and signs at which an analyzer looks beyond a word: phrases, compounds, paths, initials, scripts without spaces. */
const pieces = [
  ...[
    "virtual",
    "private",
    "network",
    "log",
    "in",
    "wireless",
    "wi",
    "fi",
    "the",
    "a",
    "VPN",
    "e-mail",
    "C++",
    "C#",
  ],
  ...[
    ".NET",
    "/etc/hosts",
    "C:\\Temp\\a.log",
    "10.2.1",
    "0x80070005",
    "windows10",
    "c",
    "t",
    "東京駅",
    "Ctrl+Alt",
    "don't",
  ],
];
const gaps = [" ", "\n", ". ", "? ", " \n", "-", ".", "\u00a0", "\r\n", "\u3000"];
/** Texts in which words, compounds and phrases meet every kind of gap. */
export const textArbitrary = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)), { maxLength: 14 })
  .map((all) => all.flat().join(""));
