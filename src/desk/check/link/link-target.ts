import type { Article } from "../../../core/article/article.ts";
import { fold } from "../../../core/text/fold.ts";

/** Where a link of an article leads. */
export type LinkTarget =
  | { readonly kind: "article"; readonly article: Article; readonly anchor: string }
  /** A file of the folder that is no article. */
  | { readonly kind: "file"; readonly path: string }
  /** Within the folder, and not there. */
  | { readonly kind: "dead"; readonly path: string }
  /** Another site, an address, or a place above the folder: nothing is fetched. */
  | { readonly kind: "outside" };

/** What links are looked up in. */
interface LinkMap {
  readonly byPath: ReadonlyMap<string, Article>;
  /** By the last step of path, id and address, folded: how sites name their pages. */
  readonly byName: ReadonlyMap<string, Article>;
  /** Files in small letters: most sites forgive case. */
  readonly files: ReadonlySet<string>;
  /** Folders that have a file, in small letters. */
  readonly folders: ReadonlySet<string>;
}

/** O(articles + files). */
export function createLinkMap(articles: readonly Article[], files: ReadonlySet<string>): LinkMap {
  const byPath = new Map<string, Article>();
  const byName = new Map<string, Article>();
  for (const article of articles) {
    if (article.path !== null) byPath.set(article.path.toLowerCase(), article);
    for (const name of namesOf(article)) if (!byName.has(name)) byName.set(name, article);
  }
  const folded = new Set([...files].map((path) => path.toLowerCase()));
  return { byPath, byName, files: folded, folders: foldersOf(folded) };
}

function namesOf({ path, id, url, metadata }: Article): string[] {
  const slug = typeof metadata.slug === "string" ? metadata.slug : "";
  const parts = path?.replace(/\.[^./]*$/, "").split("/") ?? [];
  const own = /^(?:index|readme)$/i.test(parts.at(-1) ?? "") ? parts.at(-2) : parts.at(-1);
  return [own ?? "", id, slug, url?.replace(/[?#].*$/, "") ?? ""].map(lastStep).filter((name) => name !== "");
}

function lastStep(path: string): string {
  return fold(path.replace(/\/+$/, "").split("/").at(-1) ?? "").replace(/\.(?:md|mdx|markdown|html?)$/, "");
}

const ENDINGS = ["", ".md", ".mdx", ".markdown", "/index.md", "/README.md", "/_index.md", "/index.mdx"];

/** Where `target`, as written in `from`, leads. O(1). */
export function linkTarget(target: string, from: Article, map: LinkMap): LinkTarget {
  if (!looksLikePath(target)) return { kind: "outside" };
  if (
    /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\|[^/]*@)/i.test(target) ||
    target.trim() === "" ||
    /[<>{}|]|\]:$/.test(target)
  )
    return { kind: "outside" };
  const [written = "", anchor = ""] = decoded(target).split("#");
  const path = written.replace(/\?.*$/, "").replaceAll("\\", "/");
  if (path === "") return { kind: "article", article: from, anchor };
  const places = placesOf(path, from);
  if (places === null) return { kind: "outside" };
  for (const place of places) {
    const found = lookUp(place, anchor, map);
    if (found !== null) return found;
  }
  const page = /\.(?!md|html?$)[a-z0-9]{1,5}$/i.test(path) ? undefined : map.byName.get(lastStep(path));
  if (page !== undefined) return { kind: "article", article: page, anchor };
  // Where a site's root is, a folder does not say.
  return path.startsWith("/") ? { kind: "outside" } : { kind: "dead", path: places[0]! };
}

/** One bare word is more often code, or what an export left of an address, than the name of a page. */
function looksLikePath(target: string): boolean {
  return /[./#\\-]/.test(target);
}

/** Paths within the folder that may be meant; `null` for a place above it, and for an article that came from no file. */
function placesOf(path: string, from: Article): string[] | null {
  if (from.path === null) return null;
  const folder = from.path.split("/").slice(0, -1);
  if (path.startsWith("/")) return [joined([], path)!];
  const beside = joined(folder, path);
  if (beside === null) return null;
  // Sites that show `vpn.md` as `vpn/` take links from there.
  const below = joined(
    [
      ...folder,
      from.path
        .split("/")
        .at(-1)!
        .replace(/\.[^.]*$/, ""),
    ],
    path,
  );
  return below === null ? [beside] : [beside, below];
}

function joined(folder: readonly string[], path: string): string | null {
  const steps = [...folder];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join("/");
}

function lookUp(place: string, anchor: string, { byPath, files, folders }: LinkMap): LinkTarget | null {
  const plain = place.replace(/\.html?$/i, "");
  for (const stem of plain === place ? [place] : [place, plain])
    for (const ending of ENDINGS) {
      const article = byPath.get((stem + ending).replace(/^\//, "").toLowerCase());
      if (article !== undefined) return { kind: "article", article, anchor };
      if (files.has((stem + ending).toLowerCase())) return { kind: "file", path: stem + ending };
    }
  const isFolder = place === "" || folders.has(place.toLowerCase());
  return isFolder ? { kind: "file", path: place } : null;
}

function foldersOf(files: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1))
      folders.add(file.slice(0, end));
  }
  return folders;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
