import type { FeedbackEvent } from "../event/event.ts";

/** An answer to "Did this solve it?", and whose. */
export interface PersonFeedback {
  readonly feedback: FeedbackEvent;
  readonly person: string;
}
