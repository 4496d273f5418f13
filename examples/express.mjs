// Under a path of an Express app, or of any other that has `use(path, listener)` as Connect has: it takes the path off `request.url`.
// Mount it before `express.json()`: the handler reads and bounds the bodies itself.
//
//   npm install level-zero express @hono/node-server
//
//   import express from "express";
//   mountSearch(express()).listen(8080);
import { getRequestListener } from "@hono/node-server";
import { createSearchIndex } from "level-zero";
import { createHandler } from "level-zero/http";
import { articles } from "./articles.mjs";

export function mountSearch(app) {
  app.use("/api/kb", getRequestListener(createHandler(createSearchIndex(articles))));
  return app;
}
