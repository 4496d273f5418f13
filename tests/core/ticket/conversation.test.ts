import { describe, expect, it } from "vitest";
import { readConversation } from "../../../src/core/ticket/conversation.ts";

const document = (text: string) => ({
  type: "doc",
  version: 1,
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

/** The same talk in the clothes of each product: the requester asks, the agent notes, answers, and the requester thanks. */
const TALKS: Readonly<Record<string, { readonly value: unknown; readonly requester: readonly string[] }>> = {
  Zendesk: {
    requester: ["7"],
    value: [
      { author_id: 9, public: true, body: "Press Fn.", created_at: "2026-03-12T10:00:00Z" },
      { author_id: 7, public: true, plain_body: "It is dark.", created_at: "2026-03-12T09:00:00Z" },
      { author_id: 9, public: false, body: "See KB0010023", created_at: "2026-03-12T09:30:00Z" },
      { author_id: 7, public: true, body: "Thanks!", created_at: "2026-03-12T11:00:00Z" },
    ],
  },
  "Jira REST v3": {
    requester: ["u7"],
    value: {
      comments: [
        {
          author: { accountId: "u7" },
          body: document("It is dark."),
          created: "2026-03-12T09:00:00.000+0000",
        },
        {
          author: { accountId: "u9" },
          jsdPublic: false,
          body: document("See KB0010023"),
          created: "2026-03-12T09:30:00.000+0000",
        },
        {
          author: { accountId: "u9" },
          jsdPublic: true,
          body: document("Press Fn."),
          created: "2026-03-12T10:00:00.000+0000",
        },
        { author: { accountId: "u7" }, body: document("Thanks!"), created: "2026-03-12T11:00:00.000+0000" },
      ],
    },
  },
  "service desk REST": {
    requester: ["ann"],
    value: {
      isLastPage: true,
      values: [
        {
          author: { displayName: "Ann" },
          public: true,
          body: "It is dark.",
          created: { iso8601: "2026-03-12T09:00:00+0000" },
        },
        {
          author: { displayName: "Bob" },
          public: false,
          body: "See KB0010023",
          created: { iso8601: "2026-03-12T09:30:00+0000" },
        },
        {
          author: { displayName: "Bob" },
          public: true,
          body: "Press Fn.",
          created: { iso8601: "2026-03-12T10:00:00+0000" },
        },
      ],
    },
  },
  Freshservice: {
    requester: [],
    value: [
      {
        incoming: true,
        private: false,
        body: "<div>It is dark.</div>",
        body_text: "It is dark.",
        created_at: "2026-03-12T09:00:00Z",
      },
      { incoming: false, private: true, body: "See KB0010023", created_at: "2026-03-12T09:30:00Z" },
      { incoming: false, private: false, body: "<p>Press Fn.</p>", created_at: "2026-03-12T10:00:00Z" },
    ],
  },
};

const JIRA_CSV = [
  "12/Mar/26 9:00 AM;ann;It is dark.",
  "12/Mar/26 9:30 AM;bob;See KB0010023; it is new",
  "",
  "12/Mar/26 10:00 AM;bob;Press Fn.",
];

const JOURNAL = `2026-03-12 10:00:00 - Bob Lee (Additional comments)
Press Fn.

2026-03-12 09:30:00 - Bob Lee (Work notes)
See KB0010023

2026-03-12 09:00:00 - Ann Day (Additional comments)
It is dark.
`;

describe("readConversation", () => {
  it.each(Object.entries(TALKS))(
    "tells the requester from the agent in %s",
    (_name, { value, requester }) => {
      expect(readConversation(value, requester)).toEqual({
        requesterFirst: "It is dark.",
        agentLast: "Press Fn.",
        agentAll: ["See KB0010023", "Press Fn."],
      });
    },
  );

  it("reads the comment cells of Jira's CSV", () => {
    expect(readConversation(JIRA_CSV, ["ann"])).toEqual({
      requesterFirst: "It is dark.",
      agentLast: "Press Fn.",
      agentAll: ["See KB0010023; it is new", "Press Fn."],
    });
  });

  it("reads a journal of ServiceNow, newest first, without its work notes as an answer", () => {
    expect(readConversation(JOURNAL, ["ann day"])).toEqual({
      requesterFirst: "It is dark.",
      agentLast: "Press Fn.",
      agentAll: ["See KB0010023", "Press Fn."],
    });
  });

  it.each<[string, unknown, readonly string[]]>([
    ["nobody knows the requester", JIRA_CSV, []],
    ["the text is no journal", "Please call me; it is urgent; today", ["ann"]],
    ["there is nothing", undefined, ["ann"]],
    ["numbers stand there", [1, null, "x"], ["ann"]],
  ])("takes nobody for an agent if %s", (_name, value, requester) => {
    expect(readConversation(value, requester)).toEqual({
      requesterFirst: "",
      agentLast: "",
      agentAll: [],
    });
  });
});

describe("addresses of links", () => {
  const address = "https://help.example.com/kb/reset-password";
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["HTML", { html_body: `<p>See <a href="${address}">this page</a></p>` }],
    [
      "HTML beside its plain text",
      { plain_body: "See this page", html_body: `<a href='${address}'>this page</a>` },
    ],
    [
      "an Atlassian document",
      {
        body: {
          type: "doc",
          version: 1,
          content: [
            {
              type: "paragraph",
              content: [
                { type: "text", text: "this page", marks: [{ type: "link", attrs: { href: address } }] },
              ],
            },
          ],
        },
      },
    ],
  ])("are read of %s", (_, form) => {
    const talk = [{ author_id: 9, public: true, created_at: "2026-03-12T10:00:00Z", ...form }];
    expect(readConversation(talk, ["7"]).agentAll).toContain(address);
  });
});
