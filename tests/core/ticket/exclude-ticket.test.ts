import { describe, expect, it } from "vitest";
import { exclusionOf } from "../../../src/core/ticket/exclude-ticket.ts";
import type { ExclusionRule } from "../../../src/core/ticket/exclusion.ts";
import { makeTicket } from "../../make/ticket.ts";

describe("exclusionOf", () => {
  it("leaves out what an agent made for their own work", () => {
    expect(exclusionOf(makeTicket({ subject: "VPN down", agentMade: true }))).toBe("agent-made");
  });

  it.each([
    ...[
      "Need to return",
      "refund?",
      "VPN down",
      "Wifi",
      "0x80070005",
      "error 651",
      "404",
      "75*72",
      "パスワード",
      "รหัสผ่าน",
    ],
    ...[
      "Help with VPN",
      "please help me reset it",
      "I need help urgently",
      "test environment",
      "No sound",
      "Hi, cod?",
    ],
    ...[
      "PROBLEM Service Alert in Nagios, what is it?",
      "ALARM on my phone",
      "spam in my inbox",
      "How to cancel",
      "Out of office",
      "Out of office: how do I set it?",
      "Automatic replies do not work",
      "Undeliverable mails since Monday",
    ],
  ])("scores %j", (subject) => {
    expect(exclusionOf(makeTicket({ subject }))).toBeNull();
  });

  it.each<[string, ExclusionRule | null]>([
    ...["", "???", "😂😂", " - . "].map((text): [string, ExclusionRule] => [text, "empty-text"]),
    ...[
      "help",
      "Hello!",
      "Please help",
      "urgent",
      "a",
      "6",
      "J. Y",
      "Thank you",
      "test",
      "Hilfe bitte",
      "no subject",
    ].map((text): [string, ExclusionRule] => [text, "too-little-text"]),
    ["[FIRING:1] HighCpu (prod)", "alert"],
    ["** PROBLEM Service Alert: db/disk is CRITICAL **", "alert"],
    ['ALARM: "cpu-high" in EU (Ireland)', "alert"],
    ["[PRTG] CRITICAL: disk free on srv-file-02", "alert"],
    ["[PRTG Network Monitor (HAL-MON1)] srv-mail Ping (Ping) Down (Request timed out)", "alert"],
    ["[PRTG Network Monitor (HAL-MON1)] srv-mail Ping (Ping) Fehler (Zeitüberschreitung)", "alert"],
    ["Zabbix server: PROBLEM: Free disk space is less than 10% on db-01", "alert"],
    ["[Failed] Daily backup (3 VMs) 1 failed", "alert"],
    ["Veeam Agent: [Success] Backup of LT-0412", "alert"],
    ["Fired:Sev2 Azure Monitor Alert cpu-high on vm-web-1", "alert"],
    ["Azure: Activated Severity: 3 storage-latency", "alert"],
    ["[Triggered] CPU load is high on web-03", "alert"],
    ["[Grafana] error when I sign in", null],
    ["[PRTG] who can give me access?", null],
    ["[CRITICAL] nobody can print in Bergen", null],
    ["[Failed] payment for my licence", null],
    ["Problem: printer is down", null],
    ["Zabbix does not let me in", null],
    ["Automatic reply: VPN down", "auto-reply"],
    ["Abwesenheitsnotiz: Drucker", "auto-reply"],
    ["Réponse automatique : absence", "auto-reply"],
    ["Respuesta automática: VPN", "auto-reply"],
    ["Undeliverable: VPN down", "auto-reply"],
    ["Delivery Status Notification (Failure)", "auto-reply"],
  ])("leaves out %j as %s", (subject, rule) => {
    expect(exclusionOf(makeTicket({ subject }))).toBe(rule);
  });

  it.each([
    ["Re: your ticket", "Thanks a lot, it works now!"],
    ["Thanks!", "You can close the ticket, thanks."],
    ["ok works now", "Great, thank you for your quick help."],
    ["RE: INC0010345", "Thank you very much, the problem is solved. Please close the case."],
    ["Re: your request", "Thanks Dana, all good again."],
    [
      "Danke",
      "Vielen Dank für die schnelle Hilfe, es funktioniert jetzt wieder. Das Ticket kann geschlossen werden.",
    ],
    ["Re: Ihre Anfrage", "Hat sich erledigt, danke!"],
    ["Merci", "Merci beaucoup, ça marche. Vous pouvez fermer le ticket."],
    ["Gracias", "Muchas gracias por su ayuda, ya funciona. Pueden cerrar el ticket."],
    ["Test ticket please ignore", "Please ignore, this is only a test."],
  ])("leaves out who only says thanks, or that it is done: %j, %j", (subject, description) => {
    expect(exclusionOf(makeTicket({ subject, description }))).toBe("too-little-text");
  });

  it.each([
    ["Thanks", "It works now, but the printer does not."],
    ["Re: your ticket", "Thanks, but it does not work."],
    ["Re: your ticket", "I can't close the ticket, thanks"],
    ["Ticket closed", "My ticket was closed and it still does not work."],
    ["How do I close my ticket?", ""],
    ["Danke", "Danke, geht aber nicht."],
    ["Merci", "Merci, mais ça ne marche pas."],
    ["Gracias", "Gracias, pero ya no funciona."],
    ["Thanks", "Outlook works now, how about Teams?"],
    ["Close my account", "Please close my account, thank you."],
    ["Does it work now?", "Thanks"],
    ["VPN drops every hour", "Thank you so much!"],
    ["Re: VPN drops every hour", ""],
    ["Please close Outlook.", ""],
  ])("scores who thanks and asks: %j, %j", (subject, description) => {
    expect(exclusionOf(makeTicket({ subject, description }))).toBeNull();
  });

  it.each<[string, ExclusionRule | null]>([
    ["Spam", "spam"],
    ["Cancelled", "cancelled"],
    ["Closed - Canceled", "cancelled"],
    ["Storniert", "cancelled"],
    ["deleted", "cancelled"],
    ["Duplicate", "duplicate"],
    ["Closed - Merged", "duplicate"],
    ["Closed", null],
    ["Cancel requested", null],
  ])("reads the status %s", (status, rule) => {
    expect(exclusionOf(makeTicket({ subject: "VPN down", status }))).toBe(rule);
  });

  it.each<[string, ExclusionRule | null]>([
    ["Monitoring", "alert"],
    ["AWS CloudWatch", "alert"],
    ["Outbound email", "agent-made"],
    ["Email", null],
    ["Phone", null],
  ])("reads the channel %s", (channel, rule) => {
    expect(exclusionOf(makeTicket({ subject: "VPN down", channel }))).toBe(rule);
  });

  it.each<[string, ExclusionRule | null]>([
    [
      "Problem started at 09:12:03 on 2026.03.04\nProblem name: CPU too high\nHost: db-01\nSeverity: High",
      "alert",
    ],
    ["Sensor: Ping\nDevice: srv-mail (10.0.0.4)\nStatus: Down\nLast value: -", "alert"],
    ["Alert rule: cpu-high\nResource: vm-web-1\nSeverity: Sev2", "alert"],
    ["Device: laptop\nSeverity: high\nService: mail\nOutlook does not start.", null],
    ["Sensor: Ping\nDevice: sw01\nStatus: Down (timeout: 5 s)\nLast value: -", "alert"],
    ["Device: Dell Latitude\nMonitor: external 24 inch\nStatus: stays black since Monday", null],
    ["Event ID: 1000\nDevice: LAPTOP-22\nStatus: Error", null],
    ["Sensor: HM-300\nDevice: air conditioning, room 3\nStatus: red light, what can I do?", null],
    ["My sensor shows nothing, the device is an HM-300 and its status is red.", null],
  ])("reads the lines of an alert: %j", (description, rule) => {
    expect(exclusionOf(makeTicket({ subject: "srv-mail", description }))).toBe(rule);
  });

  it("reads duplicates and languages, and only when asked the latter", () => {
    const german = makeTicket({ subject: "VPN geht nicht", language: "de-AT" });
    expect(exclusionOf(makeTicket({ subject: "VPN down", duplicateOf: "9" }))).toBe("duplicate");
    expect(exclusionOf(german)).toBeNull();
    expect(exclusionOf(german, { languages: ["en"] })).toBe("other-language");
    expect(exclusionOf(german, { languages: ["en", "de"] })).toBeNull();
    expect(exclusionOf(makeTicket({ subject: "VPN down" }), { languages: ["en"] })).toBeNull();
  });

  it.each<[string, string | null, string, ExclusionRule | null]>([
    [
      "surely in another language",
      null,
      "Seit gestern geht das VPN nicht mehr, was kann ich tun?",
      "other-language",
    ],
    ["short", null, "VPN geht nicht", null],
    [
      "in one of the articles' languages",
      null,
      "The VPN does not work since this morning, what can I do?",
      null,
    ],
    [
      "in one of them, whatever the column says",
      "de",
      "The VPN does not work since this morning, what can I do?",
      null,
    ],
    [
      "in another one, and the column says one of them",
      "en",
      "Seit gestern geht das VPN nicht mehr, was kann ich tun?",
      null,
    ],
    ["in no language that can be told, and the column says another one", "de", "VPN 809", "other-language"],
  ])("reads a text %s", (_name, language, subject, rule) => {
    expect(exclusionOf(makeTicket({ subject, language }), { languages: ["en-GB", "fr"] })).toBe(rule);
  });

  it("leaves out nothing by a rule that is off", () => {
    const ticket = makeTicket({ subject: "help", status: "spam", duplicateOf: "9" });
    expect(exclusionOf(ticket, { rules: { spam: false } })).toBe("duplicate");
    expect(
      exclusionOf(ticket, { rules: { spam: false, duplicate: false, "too-little-text": false } }),
    ).toBeNull();
  });
});
