import { mustHave } from "../../core/door/takes.ts";
import type { DraftOptions } from "../../desk/draft/index.ts";
import type { CheckLanguage } from "../../view/check/index.ts";
import type { ReportLanguage } from "../../view/report/index.ts";
import { type SearchTexts, sharedTexts } from "../box-texts/index.ts";
import type { PortalOptions } from "../portal/index.ts";
import { builtInLanguagePack } from "./built-in-packs.ts";
import type { LanguagePack } from "./language-pack.ts";

/** A pack as the options of what speaks it; `{}` for a part that it leaves out. */
export interface PackOptions {
  /** For `createPortal`. */
  readonly portal: Pick<PortalOptions, "language" | "texts">;
  /** For the attribute `texts` of `<level-zero-search>`, as JSON. */
  readonly box: Partial<SearchTexts>;
  /** For `draftArticle`. */
  readonly drafts: DraftOptions;
  /** For `formatReport` and `formatGapTasks`. */
  readonly report: { readonly language?: ReportLanguage };
  /** For `checkArticles`, `formatCheck`, `formatQueueText` and their like. */
  readonly check: { readonly language?: CheckLanguage };
}

/**
 * The options by which portal, search box, drafts, report and checks speak a pack.
 * @param pack of `readLanguagePack`
 */
export function packOptions(pack: LanguagePack): PackOptions {
  mustHave(pack, "language quotes", "packOptions: the pack", "what readLanguagePack gives");
  const { language, quotes, portal, box, drafts, report, check } = pack;
  // The box shares words with the pages: those of the pack where it has pages, else English.
  const shared = sharedTexts({
    ...builtInLanguagePack("en").box,
    ...(portal ?? builtInLanguagePack("en").portal),
  } as SearchTexts);
  return {
    portal: portal === undefined ? {} : { language, texts: portal },
    box: box === undefined ? {} : { ...shared, ...box },
    drafts: drafts === undefined ? {} : { language, texts: drafts },
    report: report === undefined ? {} : { language: { language, texts: report } },
    check: check === undefined ? {} : { language: { language, quotes, texts: check } },
  };
}
