// A made-up desk, small enough to read: what the examples of docs/api have in common.
import { assess, createArticle, createSearchIndex, createTicket } from "level-zero";

export const NOW = "2026-06-01T00:00:00Z";

export const articles = [
  createArticle({
    id: "vpn",
    title: "Connect to the VPN",
    metadata: { created: "2026-01-10" },
    sections: [
      { text: "Open the client and choose Sign in." },
      { heading: "In a hotel", text: "Sign in to the hotel's Wi-Fi first, then connect." },
    ],
  }),
  createArticle({
    id: "jam",
    title: "Clear a paper jam",
    updated: "2026-05-10",
    metadata: { created: "2026-02-01" },
    sections: [{ text: "Open the tray of the printer and pull the paper out." }],
  }),
  createArticle({
    id: "runbook",
    title: "Restart the VPN gateway",
    audience: ["agents"],
    sections: [{ text: "Restart the service." }],
  }),
];

export const index = createSearchIndex(articles, { now: NOW });

const asked = (id, subject, more = {}) => createTicket({ id, subject, createdAt: "2026-05-04", ...more });
const pick = (list, at) => list[at % list.length];

/** What agents closed, and with which article: enough to learn from. */
export const resolved = Array.from({ length: 40 }, (_, at) => [
  asked(`V${at}`, `vpn drops in ${pick(["my hotel", "the train", "a cafe", "berlin"], at)}`, {
    linkedArticles: ["vpn"],
  }),
  asked(`J${at}`, `paper stuck in the printer on ${pick(["floor 1", "floor 2", "the landing"], at)}`, {
    linkedArticles: ["jam"],
  }),
  asked(`B${at}`, `broken ${pick(["mouse", "screen", "headset"], at)} on my desk`, {
    linkedArticles: [],
    resolutionText: "Brought a new one.",
  }),
]).flat();

/** This month's tickets. */
export const tickets = [
  asked("T1", "vpn drops in my hotel"),
  asked("T2", "paper stuck in the printer", { category: "printing" }),
  asked("C1", "coffee machine leaks"),
  asked("C2", "coffee machine leaks water"),
  asked("C3", "the coffee machine leaks again"),
  asked("C4", "coffee machine on floor 3 leaks"),
];

export const assessment = assess({ articles, tickets, history: resolved }, { now: NOW });
export const { verdicts } = assessment;
export const [gap] = assessment.gaps;

/** What the portal wrote down: two searches in vain, and what a reader said. */
const seen = (session, minute, event) => ({ at: `2026-05-04T09:0${minute}:00Z`, session, ...event });
export const events = [
  seen("ann", 1, { type: "search", query: "coffee machine leaks", hits: 0, filters: {} }),
  seen("ben", 2, { type: "search", query: "leaks coffee machine", hits: 0, filters: {} }),
  seen("cem", 3, { type: "search", query: "paper jam", hits: 1, filters: {} }),
  seen("cem", 4, {
    type: "feedback",
    articleId: "jam",
    answer: "no",
    query: "paper jam",
    comment: "there is no tray",
  }),
];
