import { createApi, createHandler, createRateStore, pathUnder, takeTokens } from "level-zero/http";
import { index } from "./desk.mjs";

//# createHandler
const handle = createHandler(index, { viewer: () => ["agents"] });
const response = await handle(new Request("http://desk/search?q=vpn+gateway"));
(await response.json()).hits[0].articleId; // "runbook"

//# createApi
const api = createApi(index);
(await api.handle(new Request("http://desk/articles/jam"))).status; // 200

//# createRateStore
const store = createRateStore();
store.take("ann", 1, { requests: 2, periodMs: 1_000 }, 0).allowed; // true

//# takeTokens
takeTokens(null, 3, { requests: 2, periodMs: 1_000 }, 0).allowed; // false

//# pathUnder
pathUnder("/help")(new Request("http://desk/articles/vpn")); // "/help/articles/vpn"
