import { PAGE_LINK } from "./confluence-tree.ts";
import type { SourceArticle } from "./source-article.ts";

/** An article and its file. */
export interface LinkedFile {
  readonly article: SourceArticle;
  readonly fileName: string;
}

/** Finds the imported article that a link leads to. */
export class LinkMap {
  readonly #files = new Map<string, string>();
  readonly #hosts = new Set<string>();

  /** Of two articles that one name could mean, the first counts. */
  constructor(files: readonly LinkedFile[]) {
    for (const { article, fileName } of files) {
      const page = article.system === "confluence" ? [`title ${article.title.toLowerCase()}`] : [];
      for (const name of [article.id, ...article.otherIds, ...page].map((id) => id.toLowerCase()))
        if (name !== "" && !this.#files.has(name)) this.#files.set(name, fileName);
      const host = hostOf(article.url ?? "");
      if (host !== null) this.#hosts.add(host);
    }
  }

  /** The target of a link as it stands in the file of `article`: another imported article's file, the address itself, or `null`. */
  resolve(target: string, article: SourceArticle): string | null {
    if (target.startsWith("#") || /^(?:mailto|tel):/i.test(target)) return target;
    if (target.startsWith(PAGE_LINK))
      return this.#files.get(`title ${titleOf(target).toLowerCase()}`) ?? null;
    const host = hostOf(target);
    const isOurs = host === null || this.#hosts.size === 0 || this.#hosts.has(host);
    const file = isOurs
      ? idsIn(target)
          .map((id) => this.#files.get(id))
          .find((found) => found !== undefined)
      : undefined;
    if (file !== undefined) return file + (/#[^#]*$/.exec(target)?.[0] ?? "");
    return absolute(target, article);
  }
}

function titleOf(target: string): string {
  try {
    return decodeURIComponent(target.slice(PAGE_LINK.length));
  } catch {
    return target.slice(PAGE_LINK.length);
  }
}

/** Ids that an address may name an article by: its number, its sys_id, the number of a page, also of one that was exported as HTML. */
function idsIn(target: string): string[] {
  const address = target.toLowerCase();
  return [
    ...address.matchAll(/(?<![a-z0-9])kb\d{4,12}(?![a-z0-9])/g),
    ...address.matchAll(/(?<![\da-f])[\da-f]{32}(?![\da-f])/g),
  ]
    .map(([id]) => id)
    .concat([...address.matchAll(/(?:^|[_/])(\d{1,20})\.html(?=$|[#?])/g)].map(([, id]) => id!))
    .concat([...address.matchAll(/(?:\/articles\/|\/pages\/|[?&]pageid=)(\d{1,20})/g)].map(([, id]) => id!));
}

function hostOf(address: string): string | null {
  return /^(?:https?:)?\/\/([^/?#]{1,200})/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

/** An address that begins at the top of the site, with the site of the article before it, if that is known. */
export function absolute(target: string, { url }: Pick<SourceArticle, "url">): string {
  const origin = /^https?:\/\/[^/?#]{1,200}/i.exec(url ?? "")?.[0];
  return origin !== undefined && /^\/(?!\/)/.test(target) ? origin + target : target;
}
