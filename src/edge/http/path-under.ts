import { getPath } from "hono/utils/url";
import { mustBe } from "../../core/door/door.ts";
import { text } from "../../core/door/kinds.ts";

/**
 * The path of a request as it stands under `base`, also where the framework that mounts a handler took the front of it off: under
 * `/help`, Express gives `/articles/vpn` for what the visitor sees as `/help/articles/vpn`, Next.js gives it whole.
 * @param base the path that the handler is mounted at, such as `/help`; empty for the root
 * @throws LevelZeroError `INVALID_INPUT` for a base that is no text.
 */
export function pathUnder(base: string): (request: Request) => string {
  mustBe(text, base, "pathUnder: the base");
  const parts = base.split("/").slice(1);
  const ends = parts.map((_, at) => `/${parts.slice(at).join("/")}`);
  return (request) => {
    const path = getPath(request);
    const known = ends.find((end) => path === end || path.startsWith(`${end}/`)) ?? "";
    return `${base}${path.slice(known.length)}`;
  };
}
