// Under a path of a Hono app: `mount` takes the path off before the handler sees the address. npm install level-zero hono
import { Hono } from "hono";
import { createSearchIndex } from "level-zero";
import { createHandler } from "level-zero/http";
import { articles } from "./articles.mjs";

export const app = new Hono();

app.get("/", (context) => context.text("The portal"));
app.mount("/api/kb", createHandler(createSearchIndex(articles)));
