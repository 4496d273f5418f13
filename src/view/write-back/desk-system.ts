/** A service desk that a file can be written for. */
export type DeskSystem = "servicenow" | "zendesk" | "jira" | "freshservice";

/** All of them. */
export const DESK_SYSTEMS: readonly DeskSystem[] = ["servicenow", "zendesk", "jira", "freshservice"];
