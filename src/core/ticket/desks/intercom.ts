import type { Desk } from "./desk.ts";

/** Intercom: conversations, whose first message is the `source` and whose others are parts. */
export const intercom: Desk = {
  sure: "conversationparts conversationrating teamassigneeid adminassigneeid",
  likely: "waitingsince snoozeduntil contacts firstcontactreply",
  columns: {
    group: "teamassigneeid",
    id: "id",
    subject: "title subject",
    status: "state",
    comments: "conversationparts",
    requester: "sourceauthor contacts",
    assignee: "adminassigneeid assignee",
    channel: "sourcetype",
    satisfaction: "conversationrating",
  },
};
