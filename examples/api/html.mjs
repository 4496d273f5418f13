import { htmlToMarkdown, renderMarkdown } from "level-zero/html";

//# htmlToMarkdown
htmlToMarkdown("<h2>VPN</h2><p>Open <b>the client</b>.</p>").markdown; // "## VPN\n\nOpen **the client**.\n"

//# renderMarkdown
renderMarkdown("See [the list](list.md).", { link: (target) => target.replace(/\.md$/, "") }); // "<p>See <a href=\"list\">the list</a>.</p>"
renderMarkdown("<script>alert(1)</script>"); // ""
