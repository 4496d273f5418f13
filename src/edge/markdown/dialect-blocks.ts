/** `[block:callout]`, JSON, `[/block]`: how ReadMe kept its boxes and tables. Longer ones stay as they are. */
const readMeBlock =
  /^\[block:[a-z-]{2,30}\][ \t]*\n((?:(?!\[\/?block)[^\n]{0,2000}\n){1,400}?)\[\/block\][ \t]*$/gm;
const readMeLine = /^\[block:[a-z-]{2,30}\]((?:(?!\[\/?block)[^\n]){1,8000})\[\/block\][ \t]*$/gm;
/** The members that readers see; cells of tables are called `h-0` and `0-1`. */
const readMeWords =
  /"(?:title|sidebar|body|caption|html|code|label|h-\d{1,3}|\d{1,4}-\d{1,3})"[ \t]*:[ \t]*("(?:[^"\\\n]|\\.){0,4000}")/g;

/** `::alert{type="info"}` and the `::` that ends it, as Nuxt Content writes components. */
const component =
  /^([ \t]{0,40})::(?:[a-z][\w-]{0,40}(?:\[([^\]\n]{0,300})\])?(?:\{[^}\n]{0,500}\})?)?[ \t]*$/gm;
/** `:icon{name="x"}` within a line: with words in brackets, readers see those. */
const inlineComponent = /(?<![\w:]):[a-z][\w-]{0,40}(?:\[([^\]\n]{1,300})\])?\{[^}\n]{1,300}\}/g;

/** `{: #id }` below a heading, of kramdown: the id belongs to the heading. */
const headingBelow =
  /^([ \t]{0,3}#{1,6}[ \t][^\n{]{1,500}?)[ \t]*\n\{:(?=[^}\n]{0,200}#)([^}\n]{1,300})\}[ \t]*$/gm;

/** `## Words {/* #id *\/}`, as Docusaurus writes the id of a heading in MDX. */
const headingComment =
  /^([ \t]{0,3}#{1,6}[ \t][^\n{]{1,500}?)[ \t]*\{\/\*[ \t]*#([\w:.-]{1,100})[ \t]*\*\/\}[ \t]*$/gm;
const idComment = /\{\/\*[ \t]*#[\w:.-]{1,100}[ \t]*\*\/\}/g;

/** Blocks of ReadMe, components of Nuxt Content and ids below headings, as what readers see of them. The number of lines stays. */
export function cleanBlocks(text: string): string {
  const plain = text.includes("[block:")
    ? text.replace(readMeBlock, readMeText).replace(readMeLine, readMeText)
    : text;
  const headed = plain.includes("\n{:") ? plain.replace(headingBelow, "$1 {$2}\n") : plain;
  if (!headed.includes("::") && !headed.includes("{")) return headed;
  return headed
    .replace(headingComment, "$1 {#$2}")
    .replace(idComment, "")
    .replace(component, (_line, indent: string, words = "") => `${indent}${words}`)
    .replace(inlineComponent, (_mark, words = "") => words);
}

function readMeText(block: string, json: string): string {
  const words = [...json.matchAll(readMeWords)].map(([, text = '""']) => wordsOf(text));
  const lines = words.filter((each) => each !== "").join(" ");
  return lines + "\n".repeat(block.split("\n").length - 1);
}

/** The text of a JSON string, on one line. */
function wordsOf(text: string): string {
  try {
    return String(JSON.parse(text)).replace(/\s+/g, " ").trim();
  } catch {
    return "";
  }
}
