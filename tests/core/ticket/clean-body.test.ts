import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanBody } from "../../../src/core/ticket/clean-body.ts";

const OLD = "From: Bob\nSent: Monday\nTo: it@example.org\nSubject: Screen\n\n";

describe("cleanBody", () => {
  it.each<[string, string, string]>([
    [
      "greeting and signature",
      "Hi team,\n\nVPN is down.\n\nBest regards,\nJo Smith\nEngineer\n+43 1 234",
      "VPN is down.",
    ],
    [
      "a firm, a telephone and an address on one line",
      "VPN is down.\n\nBest regards\nJo Smith\nAcme Tools | Tel. +43 1 234 567 | jo.smith@acme.example",
      "VPN is down.",
    ],
    [
      "a line of parts that tells of trouble stays",
      "VPN is down.\n\nThanks\nCitrix | does not start either | call +43 1 234 567",
      "VPN is down.\n\nThanks\nCitrix | does not start either | call +43 1 234 567",
    ],
    ["signature mark", "VPN is down.\n-- \nJo Smith\nAcme", "VPN is down."],
    ["thanks and a name", "VPN is down.\nThanks,\nJo", "VPN is down."],
    [
      "thanks within a text stay",
      "VPN is down.\nThanks for the fix, but it is down again since.",
      "VPN is down.\nThanks for the fix, but it is down again since.",
    ],
    [
      "a question after thanks stays",
      "VPN is down.\nThanks\nPS: and is Wifi down too?",
      "VPN is down.\nThanks\nPS: and is Wifi down too?",
    ],
    ["a phone's line", "VPN is down.\n\nSent from my iPhone", "VPN is down."],
    [
      "German",
      "Sehr geehrte Damen und Herren,\nVPN geht nicht.\n\nMit freundlichen Grüßen\nEva Muster",
      "VPN geht nicht.",
    ],
    ["French", "Bonjour,\nLe VPN est en panne.\nCordialement,\nZoé", "Le VPN est en panne."],
    ["Spanish", "Hola,\nLa VPN no funciona.\nUn saludo\nAna", "La VPN no funciona."],
    ["thanks and regards", "VPN is down.\nThanks & regards,\nJo", "VPN is down."],
    ["German thanks and regards", "VPN geht nicht.\nVielen Dank und viele Grüße\nEva", "VPN geht nicht."],
    ["French good day", "Le VPN est lent.\n\nMerci et bonne journée,\nZoé", "Le VPN est lent."],
    [
      "Spanish afternoon",
      "Hola, buenas tardes:\nno va el correo.\nGracias y un saludo,\nAna",
      "no va el correo.",
    ],
    [
      "a card after thanks",
      "VPN is down since 9.\n\nThanks,\n\nJo Smith | Analyst | Example\nT: +44 1234 567890\nwww.example.org",
      "VPN is down since 9.",
    ],
    [
      "Spanish notice",
      "La impresora no va.\n\nEste mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario.",
      "La impresora no va.",
    ],
    [
      "notice in its paragraph only",
      "[EXTERNAL EMAIL] beware\n\nVPN is down.\n\nThis e-mail is confidential and\nfor nobody else.\n\nIt is urgent.",
      "VPN is down.\n\nIt is urgent.",
    ],
    [
      "quoted reply",
      "Still down after the reboot today.\n\nOn 3 May 2026 at 9:41, Ann <a@example.org> wrote:\n> Please reboot.\n> Ann",
      "Still down after the reboot today.",
    ],
    [
      "attribution on two lines",
      "Still down after the reboot today.\n\nOn 3 May 2026 at 9:41, Ann\n<a@example.org> wrote:\n> Please reboot.",
      "Still down after the reboot today.",
    ],
    [
      "German attribution",
      "Nach dem Neustart geht es weiterhin nicht.\n\nAm 3.5.2026 um 9:41 schrieb Ann <a@example.org>:\n\nBitte neu starten.",
      "Nach dem Neustart geht es weiterhin nicht.",
    ],
    [
      "French attribution",
      "Cela ne marche toujours pas ici.\n\nLe 3 mai 2026 à 9:41, Ann a écrit :\n> Redémarrez",
      "Cela ne marche toujours pas ici.",
    ],
    [
      "Spanish attribution",
      "Sigue sin funcionar después de todo.\n\nEl 3 may 2026 a las 9:41, Ann escribió:\n> Reinicie",
      "Sigue sin funcionar después de todo.",
    ],
    [
      "answers between quotes",
      "On 3 May 2026, Ann wrote:\n> Which floor?\nIt is the third floor.\n> Which printer?\nThe big one.",
      "It is the third floor.\n> Which printer?\nThe big one.",
    ],
    [
      "Outlook reply",
      `It is still down after that reboot.\n\n${OLD}Please reboot.`,
      "It is still down after that reboot.",
    ],
    ["Outlook forward", `FYI\n\n${OLD}My screen flickers.`, "FYI\n\nMy screen flickers."],
    [
      "separator",
      "It is still down after that reboot.\n\n-----Original Message-----\nFrom: Bob\nold words",
      "It is still down after that reboot.",
    ],
    [
      "forwarded mail",
      "See below please, it is about a printer.\n\n---------- Forwarded message ---------\nFrom: Bob\nDate: Monday\nSubject: x\nTo: me\n\nThe printer jams.\nThanks\nBob",
      "See below please, it is about a printer.\n\nThe printer jams.",
    ],
    [
      "forward with quote marks",
      "Begin forwarded message:\n\n> From: Bob\n> Subject: y\n>\n> My mouse is dead.",
      "My mouse is dead.",
    ],
    ["pasted error", "I get\n> Error 0x8000\nWhat now?", "I get\n> Error 0x8000\nWhat now?"],
    ["lists with quote marks", "Two things\n>> first\n>> second", "Two things\n>> first\n>> second"],
    [
      "a few words below a quoted mail are the answer",
      "On 3 May 2026 at 9:41, Ann wrote:\n\n>\n> Does it print now?\nNot yet.",
      "Not yet.",
    ],
    ["On the other hand", "On the other hand he wrote:\nnothing", "On the other hand he wrote:\nnothing"],
    [
      "a trip is no mail",
      "From: Vienna\nTo: Graz\nDate: tomorrow\nPlease book it.",
      "From: Vienna\nTo: Graz\nDate: tomorrow\nPlease book it.",
    ],
    ["printer is no name", "Hi printer is broken!\nfloor 3", "Hi printer is broken!\nfloor 3"],
    ["only a greeting", "Hello,", "Hello,"],
    ["only a signature", "Thanks,\nJo", "Thanks,\nJo"],
    ["empty", " \r\n ", ""],
  ])("%s", (_name, text, expected) => {
    expect(cleanBody(text)).toBe(expected);
  });

  it.each([
    [
      "French",
      "Bonjour,\n\nvoir ci-dessous.\n\nCordialement\nZoé\n\n---------- Message transféré ---------\nDe : Luc <l@example.org>\nDate: lun. 3 mai 2026\nObjet : VPN\nÀ : <it@example.org>\n\nBonjour,\nle VPN est en panne depuis lundi.\nMerci\nLuc",
      "voir ci-dessous.\n\nle VPN est en panne depuis lundi.",
    ],
    [
      "Spanish",
      "Buenas,\nadjunto.\n\nDe: Ana\nEnviado el: lunes\nPara: IT\nAsunto: Impresora\n\nLa impresora no imprime.\n\nUn saludo,\nAna",
      "adjunto.\n\nLa impresora no imprime.",
    ],
    [
      "German",
      "Siehe unten.\n\nVG\nEva\n\nVon: Max\nGesendet: Montag\nAn: IT\nBetreff: WLAN\n\nHallo Eva,\nWLAN ist weg.",
      "Siehe unten.\n\nWLAN ist weg.",
    ],
  ])("opens a %s forward, without the signature between", (_name, text, message) => {
    expect(cleanBody(text, { forwarded: true })).toBe(message);
  });

  it("opens the older mail if the subject says that it was forwarded", () => {
    const text = `Could somebody have a look at this one please?\n\n${OLD}My screen flickers.`;
    expect(cleanBody(text)).toBe("Could somebody have a look at this one please?");
    expect(cleanBody(text, { forwarded: true })).toContain("My screen flickers.");
  });

  const pieces = fc.constantFrom(
    ...[
      "Hi all,",
      "Thanks",
      "Thanks, Jo",
      "Best regards",
      "Jo Smith",
      "-- ",
      "VPN is down since monday morning",
      "FYI",
      "",
    ],
    ...[
      "> quoted",
      "> Hi,",
      ">> deep",
      "On 3 May 2026 Ann wrote:",
      "From: a",
      "Sent: b",
      "Subject: c",
      "PS: why?",
    ],
    ...[
      "-----Original Message-----",
      "Begin forwarded message:",
      "Sent from my iPhone",
      "This e-mail is confidential",
      " ",
    ],
  );

  it("never empties a text, and cleaning twice changes nothing", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (lines) => {
        const text = lines.join("\n");
        const clean = cleanBody(text);
        expect(clean === "").toBe(text.trim() === "");
        expect(cleanBody(clean)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });

  it("adds no words and changes none", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 15 }), (lines) => {
        const text = lines.join("\n");
        const words = new Set(text.split(/[\s>]+/));
        for (const word of cleanBody(text).split(/[\s>]+/)) expect(words.has(word) || word === "").toBe(true);
      }),
    );
  });
});
