// Answers the page's searches inside the browser, from the index file that `build.mjs` put beside it.
import { loadIndex, search, suggest } from "level-zero/search";

const FILES = "help-1"; // a new name for every new index file
const PAGE = ["./", "./index.json"];

let index;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(FILES).then((cache) => cache.addAll(PAGE)));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(removeOldFiles().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { pathname, searchParams } = new URL(event.request.url);
  const query = searchParams.get("q") ?? "";
  // The day of the visit, not of the index, so that outages come and go.
  const options = { now: new Date().toISOString() };
  if (pathname.endsWith("/api/search")) event.respondWith(answer((all) => search(all, query, options)));
  else if (pathname.endsWith("/api/suggest"))
    event.respondWith(answer((all) => suggest(all, query, options)));
  else event.respondWith(fromCache(event.request));
});

async function answer(ask) {
  index ??= loadIndex(await (await fromCache(new Request("./index.json"))).text());
  return Response.json(ask(index));
}

async function fromCache(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function removeOldFiles() {
  const old = (await caches.keys()).filter((name) => name !== FILES);
  await Promise.all(old.map((name) => caches.delete(name)));
}
