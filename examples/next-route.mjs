// Next.js: put this into app/api/kb/[...path]/route.js. Next hands over the whole address, so the handler is told the path.
import { createSearchIndex } from "level-zero";
import { createHandler } from "level-zero/http";
import { articles } from "./articles.mjs";

const handle = createHandler(createSearchIndex(articles), { basePath: "/api/kb" });

export const GET = (request) => handle(request);
export const HEAD = GET;
export const POST = GET;
export const OPTIONS = GET;
