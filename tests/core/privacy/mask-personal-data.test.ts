import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropPersonalData, maskPersonalData } from "../../../src/core/privacy/mask-personal-data.ts";

describe("maskPersonalData", () => {
  it.each([
    ["write to jo.doe@example.org please", "write to [e-mail] please"],
    ["<müller+it@mail.example.co.uk>", "<[e-mail]>"],
    ["a@b.de,c@d.de", "[e-mail],[e-mail]"],
    ["call +49 89 1234567", "call [phone]"],
    ["call +1 (555) 123-4567 today", "call [phone] today"],
    ["call +15551234567.", "call [phone]."],
    ["call 0049 89 1234567", "call [phone]"],
    ["call (089) 1234567", "call [phone]"],
    ["call (555) 123-4567", "call [phone]"],
    ["call 555-123-4567 or 555.123.4567", "call [phone] or [phone]"],
    ["call 089 1234567", "call [phone]"],
    ["call 020 7946 0958", "call [phone]"],
    ["call 0171/2345678!", "call [phone]!"],
    ["0171 - 234 56 78 answers", "[phone] answers"],
    [
      "Password for wifi = Summer2026!, password for all ends",
      "Password for wifi = [secret], password for all ends",
    ],
    ["appelez le 01 23 45 67 89", "appelez le [phone]"],
    ["call 5551234567", "call [phone]"],
    ["card 4111 1111 1111 1111 declined", "card [card] declined"],
    ["IBAN DE89 3704 0044 0532 0130 00.", "IBAN [iban]."],
    ["employee 0123456789 left", "employee [number] left"],
    ["Hi Anna, my mail anna@example.org", "Hi [name], my mail [e-mail]"],
  ])("masks %j", (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  it.each([
    "error 0x80070005 in kernel32.dll",
    "Windows 11 24H2 build 26100.4349, then 10.0.19045.3803",
    "version 10.2.1 and v1.2.3-beta+20240101",
    "server 192.168.100.200 and 10.0.0.1:8080",
    "see KB5034441, INC0012345, #0012345678 and CHG-0098765",
    "ticket 1234567890 of 2026-11-20 10:30",
    "since 01-02-2024 10:30 or 01.02.2024",
    "id 550e8400-e29b-41d4-a716-446655440000",
    "MAC 00:1A:2B:3C:4D:5E, serial 5CG0123ABC, SN 1234-5678-9012",
    "npm i vite@5.0.30, ping @teams, a @ b",
    "paid 1,234,567.00 for 20 000 000 pages",
    "hosted-eu-20260812-09",
    "serial PC12AB34CD56EF78, DE89370400440532013001",
    "Error: -2147467259, event id 1073741824, code 2147942405",
    "KB5034441 +4 more, 2+2=4",
    "",
  ])("keeps %j", (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });

  it("drops what it would mask, and leaves no word behind", () => {
    expect(dropPersonalData("Hi Anna, mail jo@example.org now").match(/\p{L}+/gu)).toEqual([
      "Hi",
      "mail",
      "now",
    ]);
  });

  it("finds nothing more in what it has masked", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0159+@.-/() aé[]") }), (text) => {
        const once = maskPersonalData(text);
        expect(once).not.toMatch(/[a-z0-9]@[a-z0-9]+\.[a-z]{2}/);
      }),
    );
  });
});
