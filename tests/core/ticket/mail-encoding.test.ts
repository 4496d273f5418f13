import { describe, expect, it } from "vitest";
import { decodedBody, decodedWords } from "../../../src/core/ticket/mail-encoding.ts";
import { parseTickets } from "../../../src/core/ticket/parse-tickets.ts";

/** Node's own encoder, as mail programs use one like it. */
function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64").replace(/.{76}/g, "$&\n");
}

const PLAIN = "Der Drucker im Flur druckt nicht mehr, und ich brauche die Lohnzettel für März.";

describe("decodedBody", () => {
  it.each([
    [
      "quoted-printable",
      "Der Scanner f=C3=BCr Etage zwei steht still=20\nund piept lau=\nt.",
      "Der Scanner für Etage zwei steht still \nund piept laut.",
    ],
    ["with line ends of Windows", "Das Ger=C3=A4t piept lau=\r\nt.", "Das Gerät piept laut."],
    [
      "lines that go on, and no other letters",
      "The door badge is dead and nobo=\ndy can help me=2E\nPlease=20\nreply",
      "The door badge is dead and nobody can help me.\nPlease \nreply",
    ],
    ["base64", base64(PLAIN), PLAIN],
    [
      "one part in base64",
      `--=_x1\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(PLAIN)}\n--=_x1--`,
      PLAIN,
    ],
    [
      "the plain part of two",
      `This is a multi-part message in MIME format.\n--b1\nContent-Type: text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: quoted-printable\n\nBadge f=FCr T=FCr B\n--b1\nContent-Type: text/html\n\n<p>Badge</p>\n--b1--`,
      "Badge für Tür B",
    ],
    [
      "the HTML, if there is no plain part, and no attachment",
      `--b1\nContent-Disposition: attachment; filename=a.txt\nContent-Type: text/plain\n\nlog log\n--b1\nContent-Type: text/html; charset=utf-8\n\n<p>Badge is dead</p>\n--b1--`,
      "<p>Badge is dead</p>",
    ],
    [
      "parts within a part",
      `--out\nContent-Type: multipart/alternative; boundary="in"\n\n--in\nContent-Type: text/plain\n\nThe tap drips\n--in--\n--out\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--out--`,
      "The tap drips",
    ],
    [
      "a whole mail",
      `Return-Path: <a@desk.example>\nReceived: from mx.example\n by desk.example\nSubject: =?utf-8?Q?T=C3=BCr?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nDie T=C3=BCr klemmt.\n`,
      "Die Tür klemmt.\n",
    ],
    [
      "words above the parts stay",
      `See below\n--b1\nContent-Type: text/plain\n\nThe tap drips\n--b1--`,
      "See below\nThe tap drips\n",
    ],
  ])("reads %s", (_, sent, written) => {
    expect(decodedBody(sent).trim()).toBe(written.trim());
  });

  it.each([
    "My query a=3D1&b=20 does not work",
    "x = 5 and y=\n6",
    "The header Content-Type is wrong in the answer of the API",
    "Content-Type: application/json is what I send, and the server says 415",
    "AAAAB3NzaC1yc2EAAAADAQABAAABAQC7v5bTtMx9Zr2qW8dC1kQj4nYh3sLpO6uEiFgHaKmNbVcXzDlPqRs",
    "Passwortzuruecksetzenfunktioniertnichtmehrseit gestern",
    "--\nContent team, room 4",
    "=?",
  ])("leaves %j alone", (text) => {
    expect(decodedBody(text)).toBe(text);
  });

  it("leaves an alphabet alone that it does not know", () => {
    const sent =
      "--b\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n=F0=D2=C9\n--b--";
    expect(decodedBody(sent)).toBe(sent);
  });
});

describe("decodedWords", () => {
  it.each([
    ["=?utf-8?B?VlBOIGRyb3Bz?=", "VPN drops"],
    ["Re: =?UTF-8?Q?T=C3=BCr_klemmt?= again", "Re: Tür klemmt again"],
    ["=?utf-8?Q?Dru?= =?utf-8?Q?cker?=", "Drucker"],
    ["=?ISO-8859-1?Q?M=FCller?=", "Müller"],
    ["=?koi8-r?Q?=F0?=", "=?koi8-r?Q?=F0?="],
    ["a =? b ?=", "a =? b ?="],
  ])("reads %s", (written, meant) => {
    expect(decodedWords(written)).toBe(meant);
  });
});

it("reads tickets whose mails an export holds as they were sent", () => {
  const csv = `id,subject,description\n1,=?utf-8?B?${Buffer.from("Tür klemmt").toString("base64")}?=,"Hallo,=20\n\ndie T=C3=BCr kle=\nmmt.\n\nMit freundlichen Gr=C3=BC=C3=9Fen\nMia Test"`;
  const { tickets } = parseTickets(csv);
  expect(tickets[0]).toMatchObject({ subject: "Tür klemmt", description: "die Tür klemmt." });
});
