import type { SourceArticle } from "./source-article.ts";

/** Names that Markdown articles take for everybody. */
const EVERYBODY = /^(?:public|everyone|everybody|anyone|anybody|all|world)$/i;

/**
 * The article with the audiences that the desk wants. A group of the export's that happens to be called `All` or `World` becomes
 * `group:All`: only what was said to be public is. An audience that is given a name is clear.
 */
export function renameAudience(
  article: SourceArticle,
  audiences: Readonly<Record<string, string>>,
): SourceArticle {
  const { audience, unclear, isPublic } = article.access;
  const renamed = audience.map((name) => {
    const given = Object.hasOwn(audiences, name) ? audiences[name] : undefined;
    if (given !== undefined) return given;
    return EVERYBODY.test(name) && !isPublic ? `group:${name}` : name;
  });
  const isGiven = audience.every((name) => Object.hasOwn(audiences, name));
  return {
    ...article,
    access: { audience: [...new Set(renamed)], unclear: isGiven ? null : unclear, isPublic },
  };
}
