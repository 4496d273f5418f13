// `npm run commands`: writes docs/options.md and the list at the top of docs/cli.md, from the commands themselves.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Beyond this a usage pushes its summary to the right. */
const USAGE_WIDTH = 44;

const root = join(import.meta.dirname, "..");

/** The page of every command with its arguments and options. */
export function optionsPage(program) {
  const commands = program.commands.flatMap((command) =>
    command.commands.length === 0 ? [command] : command.commands,
  );
  return `# Arguments and options of each command

Made by \`npm run commands\` from what \`level-zero <command> --help\` prints; a test compares the two. What the commands are for, with examples: [cli.md](cli.md).

## Every command

${table(["option", "effect"], optionRows(program))}
${commands.map(section).join("\n")}`;
}

/** The list of commands, one a line, with what each is for. */
export function commandList(program) {
  const rows = program.commands.map((command) => [usage(command), command.summary()]);
  return rows.map(([use, summary]) => `${use.padEnd(USAGE_WIDTH)}   ${summary}`).join("\n");
}

/** docs/cli.md with this list in place of the one that it has. */
export function withCommandList(page, list) {
  return page.replace(/```text\n(?:level-zero [^\n]*\n)+```/, () => `\`\`\`text\n${list}\n\`\`\``);
}

function section(command) {
  const args = command.registeredArguments.map((argument) => [
    `\`${argumentName(argument)}\``,
    `${argument.description}${choices(argument)}${byDefault(argument)}`,
  ]);
  const parts = [
    `## ${nameOf(command)}\n\n\`${usage(command)}\`\n\n${command.description()}\n`,
    ...(args.length === 0 ? [] : [table(["argument", "meaning"], args)]),
    ...(command.options.length === 0 ? [] : [table(["option", "effect"], optionRows(command))]),
  ];
  return parts.join("\n");
}

function optionRows(command) {
  return command.options
    .filter(({ hidden }) => !hidden)
    .map((option) => [
      `\`${option.flags}\``,
      `${option.description}${choices(option)}${byDefault(option)}${option.mandatory ? "; must be given" : ""}`,
    ]);
}

function choices({ argChoices }) {
  return argChoices === undefined ? "" : `; one of ${argChoices.map((choice) => `\`${choice}\``).join(", ")}`;
}

function byDefault({ defaultValue, negate }) {
  return defaultValue === undefined || negate ? "" : ` (default: ${defaultValue})`;
}

function usage(command) {
  const below = command.commands.map((one) => one.name()).join(" | ");
  const words = [...command.registeredArguments.map(argumentName), ...(below === "" ? [] : [below])];
  return `level-zero ${[nameOf(command), ...words].join(" ")}`;
}

function nameOf(command) {
  const { parent } = command;
  return parent === null || parent.parent === null ? command.name() : `${nameOf(parent)} ${command.name()}`;
}

function argumentName(argument) {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function table(heads, rows) {
  const lines = [heads, heads.map(() => "---"), ...rows.map((row) => row.map(cell))];
  return `${lines.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
}

/** A name in angle brackets would be an element, and a bar the end of the cell. */
function cell(text) {
  return text
    .replaceAll("|", "\\|")
    .split("`")
    .map((part, at) => (at % 2 === 0 ? part.replaceAll("<", "&lt;") : part))
    .join("`");
}

if (process.argv[1] === import.meta.filename) {
  const { build } = await import("esbuild");
  const folder = mkdtempSync(join(root, "node_modules/.commands-"));
  try {
    const outfile = join(folder, "create-program.mjs");
    await build({
      ...{ entryPoints: [join(root, "src/edge/cli/create-program.ts")], outfile },
      ...{ bundle: true, packages: "external", platform: "node", format: "esm", logLevel: "error" },
      define: { PORTAL_SCRIPT: '""' },
    });
    const { createWholeProgram } = await import(pathToFileURL(outfile).href);
    const program = await createWholeProgram({});
    writeFileSync(join(root, "docs/options.md"), optionsPage(program));
    const cli = join(root, "docs/cli.md");
    writeFileSync(cli, withCommandList(readFileSync(cli, "utf8"), commandList(program)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
