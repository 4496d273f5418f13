import { mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** The package under its name, beside what it and the programs need. */
export function installInto(path: string): void {
  mkdirSync(path);
  symlinkSync(resolve("."), join(path, "level-zero"));
  symlinkSync(resolve("node_modules/@modelcontextprotocol"), join(path, "@modelcontextprotocol"));
}

/** The program, with `expression; // value` as a check that the expression has the value, where that is a whole literal. */
export function checked(program: string): string {
  const statements = program.split(/(?<=;(?: \/\/ .*)?\n)/).map((statement) => {
    const found =
      /^((?:\n|\/\/.*\n)*)(?![\s}]|(?:const|let|import|export|return|for|if) )([\s\S]+); \/\/ (.+)(\n?)$/.exec(
        statement,
      );
    if (found === null || !isLiteral(found[3]!)) return statement;
    return `${found[1]}deepEqual(${found[2]}, ${found[3]});${found[4]}`;
  });
  const whole = statements.join("");
  return whole === program ? program : `import { deepEqual } from "node:assert/strict";\n${whole}`;
}

function isLiteral(text: string): boolean {
  if (!/^(?:["[{]|-?\d|true$|false$|null$)/.test(text)) return false;
  try {
    new Function(`return (${text});`)();
    return true;
  } catch {
    return false;
  }
}
