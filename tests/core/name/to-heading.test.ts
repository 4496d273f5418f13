import { expect, it } from "vitest";
import { capitalise, toHeading } from "../../../src/core/name/to-heading.ts";

it.each([
  ["How do I move my profile??", "How to move your profile"],
  ["how to move a profile", "How to move a profile"],
  ["how do i go about changing cards", "How to go about changing cards"],
  ["Where can I find my old mail?", "Where to find your old mail"],
  ["Is there a way to move the profile", "How to move the profile"],
  ["Is it possible to print my bookmarks?", "How to print your bookmarks"],
  ["Am I able to move the toolbar ?", "How to move the toolbar"],
  ["I want to move my profile. Thanks in advance", "How to move your profile"],
  ["Hi, I can't print bookmarks", "Cannot print bookmarks"],
  ["unable to log in", "Cannot log in"],
  ["please help me to print", "Print"],
  ["RE: FW: profile will not move!!!", "Profile will not move"],
  ["MOVE PROFILE TO NEW LAPTOP", "Move profile to new laptop"],
  ["'Print profile failed'", "Print profile failed"],
  ['"Viruses Found" Pop Ups', "Viruses Found Pop Ups"],
  ['play the "video" box', 'Play the "video" box'],
  ["Printing a profile [SOLVED]", "Printing a profile"],
  ["iPrint moves the VPN profile", "iPrint moves the VPN profile"],
  ["eSIM on board", "eSIM on board"],
  ["vpn breaks pdf files", "VPN breaks PDF files"],
  ["Filters don't work properly on TB 115.11.0", "Filters don't work properly"],
  ["Cannot create a folder since ver 128.1.0esr", "Cannot create a folder"],
  ["Calendars no longer sync since upgrading to Thunderbird 128.6.0esr", "Calendars no longer sync"],
  ["Setup of Outlook 16.0.1", "Setup of Outlook"],
  ["I can't log in into my account", "Cannot log in to your account"],
  ["How do I UPGRADE to ESR", "How to upgrade to ESR"],
  ["SSL_ERROR_RX_RECORD", "SSL_ERROR_RX_RECORD"],
  ["Issues with Lightning since TB 115", "Issues with Lightning"],
  ["Upgrade to Windows 11", "Upgrade to Windows 11"],
  ["Help desk unreachable", "Help desk unreachable"],
  ["Question: how do I print?", "How to print"],
  ["Thunderbird has renamed my All MAIL folder", "Thunderbird has renamed my All MAIL folder"],
  ["I lost all my bookmarks", "I lost all my bookmarks"],
  ["How do I tell it that I want my folders back", "How to tell it that I want my folders back"],
  ["Help", ""],
  ["And how do I print?", "How to print"],
  ["help with printing", "Printing"],
  ["With two screens", "With two screens"],
  ["j'ai besoin d'aide", "J'ai besoin d'aide"],
  ["5.1 sound", "5.1 sound"],
  ["I need to ADD A MESSAGE TO ALL mails", "How to add a message to all mails"],
  ["ai.txt and pc-tools", "Ai.txt and pc-tools"],
])("%s", (said, heading) => {
  expect(toHeading(said)).toBe(heading);
});

it("capitalises nothing that is empty", () => {
  expect(capitalise("")).toBe("");
});
