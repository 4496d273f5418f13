import { describe, expect, it } from "vitest";
import { readTranscript } from "../../../src/core/ticket/transcript.ts";

describe("readTranscript", () => {
  it.each<[string, string]>([
    ["roles", "Agent: Hello, what is it?\nVisitor: The lift stops between floors\nAgent: Hold the button."],
    [
      "times and names",
      "(09:01:02) Bo (Agent): Hello\n(09:01:40) Tom: The lift stops between floors\n(09:02:10) Bo (Agent): Hold the button.",
    ],
    [
      "a program that greets",
      "[09:01] Bot: Welcome! Choose a topic.\n[09:01] Customer: The lift stops between floors\n[09:02] Agent Bo: Hold the button.",
    ],
    [
      "what happened to the chat",
      "Chat started: 2026-02-03 09:00\n\n(09:00:12 AM) Visitor 1234: The lift stops between floors\n(09:00:40 AM) *** Bo joined the chat ***\n(09:01:00 AM) Bo: Hold the button.",
    ],
    ["German", "Mitarbeiter: Guten Tag\nKunde: The lift stops between floors\nMitarbeiter: Hold the button."],
    [
      "customer service",
      "Customer Service: Hello\nCustomer: The lift stops between floors\nCustomer Service: Hold the button.",
    ],
    ["French", "Agent : Bonjour\nClient : The lift stops between floors\nAgent : Hold the button."],
  ])("tells the sides apart by %s", (_name, text) => {
    const sides = readTranscript(text);
    expect(sides?.customer).toBe("The lift stops between floors");
    expect(sides?.agent).toMatch(/Hold the button\.$/);
  });

  it("keeps lines that go on, and lines with a colon of their own", () => {
    expect(
      readTranscript("[09:01] Visitor: The lift stops\nError: 61\nagain\n[09:02] Agent: Hold it")?.customer,
    ).toBe("The lift stops\nError: 61\nagain");
  });

  it.each([
    "Customer: Acme Ltd\nAgent: Bo\nProblem: The lift stops between floors",
    "Customer: Acme Ltd\nAgent: Bo",
    "User: cannot print\nError: 0x80\nPrinter: big one",
    "09:15: started the backup\n09:40: it failed with error 5",
    "2026-02-03 09:00:00 INFO: started the job\n2026-02-03 09:00:05 ERROR: failed to read the file",
    "I told the agent: it stops.\nThe agent: said nothing.",
    "The lift stops between floors: why?",
  ])("leaves %j alone", (text) => {
    expect(readTranscript(text)).toBeNull();
  });
});
