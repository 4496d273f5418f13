// Search without a server: a service worker answers the page's requests to /api/kb from an index file.
// Make the file with `level-zero index kb/ --public --out index.json`: whoever loads it has all of it, so nothing hidden may be in it.
// Bundle this file (esbuild --bundle --format=iife) and register it: navigator.serviceWorker.register("/service-worker.js").
import { loadIndex } from "level-zero";
import { createHandler } from "level-zero/http";

let handler;

/** Loaded once; after a failure the next request tries again. */
async function handlerOf() {
  handler ??= fetch("/index.json")
    .then((response) => response.text())
    .then((text) => createHandler(loadIndex(text), { basePath: "/api/kb" }))
    .catch((error) => {
      handler = undefined;
      throw error;
    });
  return handler;
}

self.addEventListener("fetch", (event) => {
  if (!new URL(event.request.url).pathname.startsWith("/api/kb/")) return;
  event.respondWith(handlerOf().then((handle) => handle(event.request)));
});
