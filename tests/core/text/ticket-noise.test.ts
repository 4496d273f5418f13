import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOISE_RULES, stripTicketNoise } from "../../../src/core/text/ticket-noise.ts";

function strip(text: string): string {
  return stripTicketNoise(text).replace(/\s+/g, " ").trim();
}

describe("noise goes", () => {
  it.each([
    ["guid", "id 3F2504E0-4F89-11D3-9A0C-0305E82C3301 failed", "id failed"],
    ["guid in braces", "{3f2504e0-4f89-11d3-9a0c-0305e82c3301} x", "{ } x"],
    ["sid", "user S-1-5-21-3623811015-3361044348-30300820-1013 gone", "user gone"],
    ["ipv4", "cannot ping 192.168.10.25 now", "cannot ping now"],
    ["ipv4 with port", "proxy 10.1.2.3:8080 fails", "proxy fails"],
    ["ipv4 at the end", "server is 10.1.2.3.", "server is ."],
    ["ipv6", "at fe80::1ff:fe23:4567:890a today", "at today"],
    ["full ipv6", "at 2001:0db8:85a3:0000:0000:8a2e:0370:7334 today", "at today"],
    ["mac", "device 00:1A:2b:3C:4d:5E lost", "device lost"],
    ["mac with hyphens", "device 00-1A-2B-3C-4D-5E lost", "device lost"],
    ["cisco mac", "device 001a.2b3c.4d5e lost", "device lost"],
    ["e-mail", "write to jane.doe+it@mail.example.co.uk please", "write to please"],
    ["mailto", "mailto:a@b.org", ""],
    [
      "marks of what was masked",
      "access for [name] from [e-mail:feagii] with [code]",
      "access for from with [code]",
    ],
    ["iso date", "since 2024-03-01 it fails", "since it fails"],
    ["iso time", "at 2024-03-01T08:15:30.123Z it failed", "at it failed"],
    ["slashes", "on 3/14/2024 and 14/03/24", "on and"],
    ["year first", "on 2024/03/14", "on"],
    ["dots", "am 14.03.2024 ging", "am ging"],
    ["day month", "on 14 March 2024 and 3rd of May", "on and"],
    ["month day", "on March 14th, 2024 and Jan 5", "on and"],
    ["month year", "since May 2023", "since"],
    ["short month", "on 14-Mar-24", "on"],
    ["time", "at 10:45 and 8:05:01 pm and 9am", "at and and"],
    ["time with zone", "at 10:45 UTC", "at"],
    ["international phone", "call +49 (89) 1234-5678", "call"],
    ["American phone", "call (555) 123-4567 or 1-800-555-0199", "call or"],
    ["British phone", "call 020 7946 0958", "call"],
    ["labelled phone", "Phone: 5551 2345", ""],
    ["extension", "me at ext. 4711", "me at"],
    ["ServiceNow numbers", "see INC0012345, REQ0001234 and RITM0042424", "see , and"],
    ["hash number", "re #12345 again", "re again"],
    ["ticket number", "Ticket ID: 778899 open", "open"],
    ["long hex", "hash 9f86d081884c7d659a2feaa0c55ad015 bad", "hash bad"],
    ["base64", "key QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9w= bad", "key bad"],
    ["long number", "card 4111111111111111 declined", "card declined"],
    ["default host name", "on DESKTOP-7F3K2L1 it hangs", "on it hangs"],
    [
      "url",
      "open https://www.example.com:8080/kb/reset-password?id=1#top now",
      "open example.com kb reset-password now",
    ],
    ["url with escapes", "http://intra/HR%20Portal/form.docx", "intra HR Portal form.docx"],
    ["url with accents", "http://intra/r%C3%A9seau", "intra réseau"],
    ["url with broken escapes", "http://intra/100%-sure", "intra 100%-sure"],
    ["url without scheme", "www.example.com/vpn.", "example.com vpn"],
    ["url of an address", "http://192.168.1.1/admin", "admin"],
  ])("%s: %j → %j", (_, text, left) => {
    expect(strip(text)).toBe(left);
  });
});

describe("what only looks like noise stays", () => {
  it.each([
    "error 0x80070005",
    "stop 0x0000007B",
    "error 80070005",
    "error -2147217900",
    "version 10.2.1",
    "version 6.0.2.1",
    "Chrome 115.0.5790.170",
    "Windows 10 build 19045.3448",
    "Windows 10 22H2",
    "KB0012345 and KB5034441",
    "CVE-2024-21410",
    "TS-1234",
    "outlook.exe crashes",
    "C:\\Windows\\System32\\drivers\\etc\\hosts",
    "ERR_CONNECTION_REFUSED",
    "HTTP 404 on port 8080",
    "code 50058",
    "it may 2 times ask",
    "I am here",
    "a 16:9 monitor",
    "1920x1080 at 60 Hz",
    "Office 365 and Windows 11",
    "call me 3 times",
    "task 12 of 20",
    "std::vector and a : b",
    "user@host",
    "24/7 and 1/2",
    "C# and F#",
    "MS-2024 model",
    "a-very-long-name-of-a-page-about-Office-365-in-Windows-10",
    "/usr/local/share/applications/Some/Deep/Folder1",
    "2019 2020 2021",
    "May be",
    "802.11ac and 2.4 GHz",
    "React error #418",
    "I use win 10 am I safe",
    "no noise at all",
  ])("%j", (text) => {
    expect(strip(text)).toBe(text);
  });
});

describe("stripTicketNoise", () => {
  it("keeps line breaks", () => {
    expect(stripTicketNoise("a\n2024-01-01\nb")).toBe("a\n \nb");
  });

  it("finds all that its rules would find if every one of them were asked", () => {
    const pieces = fc.constantFrom(
      ..."3F2504E0-4F89-11D3-9A0C-0305E82C3301|00:1A:2b:3C:4d:5E|001a.2b3c.4d5e|fe80::1ff:fe23:4567:890a|10.1.2.3|".split(
        "|",
      ),
      ..."S-1-5-21-36|a@b.org|https://x.org/kb/a%20b?id=1|www.x.org|DESKTOP-AB12CD3|2024-03-01|May 2023|10:45 pm|".split(
        "|",
      ),
      ..."+49 (89) 1234-5678|555-123-4567|Phone: 5551 2345|INC0012345|#12345|deadbeefdeadbeef0|aB3".split(
        "|",
      ),
      ...["aB3/".repeat(3), "aB3x".repeat(11), "word", "7", ".", "-", ":", " ", "\n", "\u2003", "="],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const asked = NOISE_RULES.reduce(
          (rest, { pattern, replacement }) => rest.replace(pattern, replacement),
          text,
        );
        expect(stripTicketNoise(text)).toBe(asked);
      }),
    );
  });

  it.each([
    "a",
    "1",
    "1.",
    "a.",
    "0:",
    "1-",
    "a-",
    "+1 ",
    "www.",
    "a@",
    "0 ",
    "(1",
    "A1/",
    "jan ",
    "ext. ",
    "#",
  ])("handles 200,000 characters of %j", (unit) => {
    const hostile = unit.repeat(Math.ceil(200_000 / unit.length));
    expect(stripTicketNoise(hostile).length).toBeLessThanOrEqual(hostile.length);
  });
});
