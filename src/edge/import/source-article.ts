import type { ArticleState } from "../../index.ts";

/** Whose export an article comes from. */
export type SourceSystem =
  | "servicenow"
  | "zendesk"
  | "freshservice"
  | "freshdesk"
  | "confluence"
  | "bookstack"
  | "outline"
  | "glpi"
  | "hubspot";

/** Who may read an article, as far as the export says. */
export interface Access {
  /** `public`, or names; never empty. */
  readonly audience: readonly string[];
  /** Why it is not clear who may read it, if it is not; then `audience` is a name that nobody holds unasked. */
  readonly unclear: string | null;
  /** Whether the system says that everybody may read it; a group that is called `public` does not say so. */
  readonly isPublic: boolean;
}

/** One article as its system knows it, before its text becomes Markdown. */
export interface SourceArticle {
  readonly system: SourceSystem;
  /** As people cite it: `KB0010001`, `360001234567`. */
  readonly id: string;
  /** Other ids that links name it by, such as a sys_id. */
  readonly otherIds: readonly string[];
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly state: ArticleState;
  /** Why the state is not what the export seems to say; `null` if it is. */
  readonly stateNote: string | null;
  readonly access: Access;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly reviewBy: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  /** Whether it has the id of an article in another language, and is told from it by its language. */
  readonly isTranslation: boolean;
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  readonly product: readonly string[];
  readonly category: readonly string[];
  readonly url: string | null;
  readonly owner: string | null;
  /** Counts of uses, views and votes, by name. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A row that is no article to import, and why. */
export interface NoArticle {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

/** Nobody holds this audience unless somebody gives it to them. */
const UNCLEAR = "access-unclear";

export function unclear(reason: string, audience: readonly string[] = [UNCLEAR]): Access {
  return { audience, unclear: reason, isPublic: false };
}

export function readableBy(audience: readonly string[]): Access {
  return { audience, unclear: null, isPublic: false };
}

export const READABLE_BY_ALL: Access = { audience: ["public"], unclear: null, isPublic: true };
