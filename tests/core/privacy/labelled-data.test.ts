import { describe, expect, it } from "vitest";
import { redact } from "../../../src/core/privacy/redact.ts";

describe("personal data of more countries and forms", () => {
  it.each([
    ["hello, my name is nina berger and the fan is loud", "hello, my name is [name] and the fan is loud"],
    ["my name is nina, the fan is loud", "my name is [name], the fan is loud"],
    ["The fan is loud.\nThanks,\nnina berger", "The fan is loud.\nThanks,\n[name]"],
    ["Cordialement\nMarie DUVAL", "Cordialement\n[name]"],
    ["С уважением,\nНина Бергер", "С уважением,\n[name]"],
    ["Με εκτίμηση,\nΝίνα Βέργα", "Με εκτίμηση,\n[name]"],
    ["Hi Mei-Lin and Bo,", "Hi [name],"],
    ["Ms Berger cannot sign in", "Ms [name] cannot sign in"],
    ["mevrouw Bergers belt", "mevrouw [name] belt"],
    ["8 (495) 765-43-21", "[phone]"],
    ["(11) 98765-4321", "[phone]"],
    ["whatsapp me at 612345678", "whatsapp me at [phone]"],
    ["nina%40fan.example", "[e-mail]"],
    ["nina＠fan.example", "[e-mail]"],
    ["Kennzeichen M-XY 4321", "Kennzeichen [number]"],
    ["licence plate: AB12 CDE", "licence plate: [number]"],
    ["plaque d'immatriculation AB-123-CD", "plaque d'immatriculation [number]"],
    ["rodné číslo 850101/1234", "rodné číslo [number]"],
    ["CNP 1960101123457", "CNP [number]"],
    ["personnummer 850101-1234", "personnummer [number]"],
    ["NI number QQ123456C", "NI number [number]"],
    ["otp 482913", "otp [secret]"],
    ["parola mea este Vara2026!", "parola mea este [secret]"],
    ["Ο κωδικός μου είναι Theros2026!", "Ο κωδικός μου είναι [secret]"],
    ["şifrem: Yaz2026!x", "şifrem: [secret]"],
    ["パスワード：Natsu2026!", "パスワード：[secret]"],
    ["密码：Xia2026!", "密码：[secret]"],
    ["비밀번호: Yeo2026!", "비밀번호: [secret]"],
    ["heslo je Leto2026!", "heslo je [secret]"],
    [
      "https://x.blob.core.windows.net/c/f?sv=2020&sig=abc%2Fdef123456789%3D",
      "https://x.blob.core.windows.net/c/f?sv=2020&sig=[secret]",
    ],
    [
      "https://hooks.slack.com/services/T00000000/B00000000/abcd1234",
      "https://hooks.slack.com/services/[secret]",
    ],
  ])("%j becomes %j", (text, masked) => {
    expect(redact(text).text).toBe(masked);
  });

  it.each([
    "my name is wrong in the mail",
    "my name is not shown",
    "Thanks,\nthe fan is loud",
    "Thanks\nstill broken",
    "Ms Teams and Ms Access are slow, Ms Planner too",
    "Kennzeichen KB0010023 fehlt",
    "das Kennzeichen ist falsch gesetzt",
    "registration plate reader 2 is offline",
    "8 (three) 100-20-30",
    "the 密码 page shows 404",
    "パスワードを忘れました",
    "%40 in the address is shown",
    "born 2 times in the table",
  ])("leaves %j alone", (text) => {
    expect(redact(text).text).toBe(text);
  });
});
