import { importArticles } from "level-zero/import";

//# importArticles
const rows = [
  {
    number: "KB0010002",
    short_description: "Reset the VPN client",
    text: "<p>Quit it.</p>",
    workflow_state: "published",
  },
];
importArticles([{ path: "kb_knowledge.json", text: JSON.stringify(rows) }]).articles.length; // 1
