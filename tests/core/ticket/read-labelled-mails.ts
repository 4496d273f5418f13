import { readdirSync, readFileSync } from "node:fs";

const FOLDER = "fixtures/mails";

/** A mail whose lines a person has labelled. */
export interface LabelledMail {
  readonly name: string;
  readonly text: string;
  /** What the customer has to say. */
  readonly stays: readonly string[];
  /** Greeting, signature, notice, older mail. */
  readonly goes: readonly string[];
}

/** All mails of `fixtures/mails`: see the README there. */
export function readLabelledMails(): readonly LabelledMail[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  return files.sort().flatMap((file) => {
    const [, ...mails] = readFileSync(`${FOLDER}/${file}`, "utf8").split(/^## /m);
    return mails.map((mail) => toMail(`${file.replace(".txt", "")}: `, mail.trimEnd().split("\n")));
  });
}

function toMail(prefix: string, [name = "", ...lines]: readonly string[]): LabelledMail {
  const labelled = (label: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${label} `)).map((line) => line.slice(2).trim());
  return {
    name: prefix + name,
    text: lines.map((line) => line.replace(/^[=-](?: |$)/, "")).join("\n"),
    stays: labelled("="),
    goes: labelled("-"),
  };
}
