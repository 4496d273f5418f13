/** One message of a conversation. */
export interface Message {
  /** Names of its writer, as `namesOfPerson` gives them. */
  readonly author: readonly string[];
  /** Whether an agent wrote it; `null` if only the writer's name can tell. */
  readonly byAgent: boolean | null;
  readonly isPublic: boolean;
  /** ISO 8601; `null` if it is not said, or in no form that can be read. */
  readonly at: string | null;
  readonly text: string;
  /** Where its links lead, a line each, if it is HTML. */
  readonly addresses: string;
}
