/** Languages of code in which Markdown's dialects keep diagrams as text. */
const languages: ReadonlySet<string> = new Set(["mermaid", "plantuml", "puml", "dot", "graphviz"]);

/** Lines that set how a diagram looks, or begin and end its parts. */
const settings =
  /^[ \t]*(?:%%|'|@(?:start|end)\w|(?:style|classDef|class|linkStyle|click|direction|end|skinparam|hide|autonumber|rankdir|accDescr|dateFormat|axisFormat|tickInterval|excludes|init)\b)[^\n]*$/gim;
const kind =
  /^[ \t]*(?:graph|flowchart|sequenceDiagram|stateDiagram|classDiagram|erDiagram|journey|gantt|pie|mindmap|timeline|gitGraph|quadrantChart|xychart|sankey|block|architecture|kanban|digraph|strict)\b(?:-\w+)?[ \t]*(?:TB|TD|BT|RL|LR|showData|\w*[ \t]*\{)?[ \t]*;?[ \t]*$/gim;
/** Words that tell the parts of a diagram apart. */
const parts =
  /^[ \t]*(?:(?:participant|actor)[ \t]+(?:\w{1,40}[ \t]+as\b)?|subgraph|section|(?:pie[ \t]+)?title|state|note[ \t]+(?:(?:left|right)[ \t]of|over)|note|loop|alt|else|opt|par|activate|deactivate|rect|usecase|component|node|database|queue|if|then|elseif|endif|repeat|start|stop|fork)\b/gim;
/** A name that its words stand beside, in brackets: readers see the words. */
const named = /(?<![\p{L}\p{N}])([\p{L}\p{N}_-]{1,60})(?:(?=[[({>]|@\{)|[ \t]?(?=\[label))/gu;
const arrows =
  /(?:[<|*}]{1,2}|(?<=\s)[ox](?=[-=]))?(?:--|==|-\.|\.-|~~|->|<-|\.\.)[-=.~>|*{\\/()+]{0,10}(?:[ox](?=\s))?|(?:label|shape|color|style)[ \t]*=|:::[\w-]+/g;

/** Whether code of this language is a diagram. */
export function isDiagram(language: string): boolean {
  return languages.has(language.toLowerCase());
}

/** What readers of a diagram see: the words in its boxes and on its arrows, and none of what draws them. A line of the text a line. */
export function diagramWords(text: string): string {
  const bare = text
    .replace(/^---\n[\s\S]{0,2000}?\n---\n/, "")
    .replace(settings, "")
    .replace(kind, "")
    .replace(parts, "");
  const names = new Set([...bare.matchAll(named)].map(([, name]) => name));
  return bare
    .replace(arrows, " ")
    .replace(/<br\s*\/?>/gi, " ")
    .split("\n")
    .map((line) => wordsOf(line.replace(named, ""), names))
    .filter((line) => line !== "")
    .join("\n");
}

/** Names of boxes are no words, nor are single letters, which name boxes too. */
function wordsOf(line: string, names: ReadonlySet<string | undefined>): string {
  const words = line.replace(/[[\](){}|"<>;&*#\\/]+|:(?!\S)|^[ \t]*:|(?<=\s):(?=\s)/g, " ").split(/\s+/);
  return words
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^[A-Z]$/.test(word) && !names.has(word))
    .join(" ");
}
