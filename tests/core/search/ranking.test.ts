import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { OFFICE_ARTICLES } from "./office-articles.ts";

const index = createSearchIndex(OFFICE_ARTICLES);

it.each([
  // plain words
  ["reset password", "password-reset"],
  ["printer", "printer-add"],
  ["paper jam", "printer-jam"],
  ["guest wifi", "wifi-guest"],
  ["payslip", "payslip"],
  ["shared mailbox", "email-shared"],
  ["shared drive", "share-drive"],
  ["external monitor", "screen-external"],
  // stems
  ["resetting passwords", "password-reset"],
  ["printers adding", "printer-add"],
  ["connecting monitors", "screen-external"],
  ["restoring a deleted file", "onedrive-restore"],
  ["locked accounts", "account-locked"],
  // aliases, symptoms, questions, keywords
  ["remote access", "vpn-connect"],
  ["phishing", "email-phishing"],
  ["absence note", "email-out-of-office"],
  ["second screen", "screen-external"],
  ["where do I see my salary", "payslip"],
  ["microphone does not work", "teams-microphone"],
  ["MFA new phone", "mfa-new-phone"],
  ["2FA", "mfa-new-phone"],
  ["mailbox over quota", "email-quota"],
  // typing errors
  ["pasword reset", "password-reset"],
  ["passwrod", "password-reset"],
  ["pritner add", "printer-add"],
  ["bluetoth headset", "headset-bluetooth"],
  ["recieve suspicous mail", "email-phishing"],
  ["expences", "expenses"],
  ["battrey drains", "laptop-battery"],
  ["monitr", "screen-external"],
  // unfinished words
  ["blue", "headset-bluetooth"],
  ["onedrive sync", "onedrive-sync"],
  ["onedr rest", "onedrive-restore"],
  ["expens", "expenses"],
  // codes
  ["0x80070005", "vpn-connect"],
  ["error 691", "vpn-connect"],
  // quoted, minus
  ['"out of office"', "email-out-of-office"],
  ['"recycle bin"', "onedrive-restore"],
  ["mailbox -shared -outlook", "email-quota"],
  ["outlook -reply", "email-outlook-slow"],
  // long
  [
    "Hello, since this morning my Outlook hangs all the time and is terribly slow when I open a mail, please help",
    "email-outlook-slow",
  ],
  [
    "I deleted a file by mistake yesterday and I would like to get the older version back",
    "onedrive-restore",
  ],
  ["the printer on my floor has paper stuck inside and the rear door does not close", "printer-jam"],
])("%j finds %s first", (query, first) => {
  expect(search(index, query).hits[0]?.articleId).toBe(first);
});
