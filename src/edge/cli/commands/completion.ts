import { Argument, type Command } from "commander";
import type { Io } from "../io.ts";

const MORE = `
Examples:
  level-zero completion bash >> ~/.bashrc
  level-zero completion zsh >> ~/.zshrc
  level-zero completion fish > ~/.config/fish/completions/level-zero.fish`;

/** `level-zero completion`. */
export function addCompletion(program: Command, io: Io): void {
  program
    .command("completion")
    .description("Prints a script for your shell.")
    .addArgument(new Argument("<shell>", "which shell").choices([...SHELLS]))
    .addHelpText("after", MORE)
    .action(async (shell: Shell) => {
      await io.stdout.write(completionScript(shell, wordsOf(program)));
    });
}

const SHELLS = ["bash", "zsh", "fish"] as const;

type Shell = (typeof SHELLS)[number];

/** What may follow a command: its options, and the commands below it. */
interface CommandWords {
  /** Names from the first to this one, such as `audit read`. */
  readonly path: string;
  readonly words: readonly string[];
}

/** The words of every command; those of the program come first, with an empty path. */
function wordsOf(program: Command): CommandWords[] {
  const common = optionsOf(program);
  const below = (command: Command, path: string): CommandWords[] => [
    {
      path,
      words: [
        ...command.commands.map((one) => one.name()),
        ...optionsOf(command),
        ...(path === "" ? [] : common),
      ],
    },
    ...command.commands.flatMap((one) => below(one, `${path} ${one.name()}`.trim())),
  ];
  return below(program, "");
}

function optionsOf(command: Command): string[] {
  return command.options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []));
}

/** A script that completes the words; where none fits, file names. */
function completionScript(shell: Shell, commands: readonly CommandWords[]): string {
  return shell === "fish" ? fishScript(commands) : bashScript(commands, shell);
}

/** zsh reads bash's completions. */
function bashScript(commands: readonly CommandWords[], shell: "bash" | "zsh"): string {
  const cases = commands.map(({ path, words }) => `    "${path}") words="${words.join(" ")}" ;;`);
  return `${shell === "zsh" ? "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n" : ""}_level_zero() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" words="" at
  for ((at = 1; at < COMP_CWORD && at < 3; at++)); do
    case "\${COMP_WORDS[at]}" in -*) break ;; esac
    case " ${commands
      .map(({ path }) => path.replaceAll(" ", "+"))
      .filter((path) => path !== "")
      .join(" ")} " in
      *" \${path:+$path+}\${COMP_WORDS[at]} "*) path="\${path:+$path+}\${COMP_WORDS[at]}" ;;
      *) break ;;
    esac
  done
  case "\${path/+/ }" in
${cases.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _level_zero level-zero
`;
}

function fishScript(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ path, words }) => {
    const names = path.split(" ").filter((name) => name !== "");
    const when =
      names.length === 0
        ? "__fish_use_subcommand"
        : names.map((name) => `__fish_seen_subcommand_from ${name}`).join("; and ");
    return words.map((word) =>
      word.startsWith("--")
        ? `complete -c level-zero -n "${when}" -l ${word.slice(2)}`
        : `complete -c level-zero -n "${when}" -a ${word}`,
    );
  });
  return `${lines.join("\n")}\n`;
}
