import {
  createViewerScorer,
  type SearchIndex,
  type ViewerOptions,
  type ViewerScorer,
  type ViewerScorerOptions,
} from "../../../index.ts";
import { createPool } from "../../node/index.ts";

/** As `createViewerScorer` for the viewers that a portal has; what they learn from resolved tickets is learned in a thread. */
export async function scorersLearnedAside(
  index: SearchIndex,
  scoring: ViewerScorerOptions & Required<Pick<ViewerScorerOptions, "resolved">>,
  { audiences, signal }: Required<Pick<ViewerOptions, "audiences">> & { readonly signal: AbortSignal },
): Promise<(viewer?: ViewerOptions) => ViewerScorer> {
  if (scoring.resolved.length === 0) return createViewerScorer(index, scoring);
  // A thread for each time: nobody needs its memory between two changes.
  const pool = createPool({ threads: 1 });
  try {
    const { resolved, model } = scoring;
    const judge = await pool.viewerJudge(
      index,
      { resolved, ...(model && { model }) },
      { audiences },
      { signal },
    );
    return createViewerScorer(index, { ...scoring, judge: () => judge });
  } finally {
    await pool.close();
  }
}
