import { createPortal, portalTexts } from "level-zero/portal";
import { index } from "./desk.mjs";

//# createPortal
const handle = createPortal(index, { title: "IT help", submitTicket: (ticket) => ticket.id });
const page = await handle(new Request("http://localhost/?q=paper+jam"));
(await page.text()).includes("/articles/jam"); // true

//# portalTexts
portalTexts("de-AT").searchButton; // "Suchen"
