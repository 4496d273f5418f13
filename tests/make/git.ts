import { execFileSync } from "node:child_process";

export const hasGit = (() => {
  try {
    execFileSync("git", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** Runs git in a test's own repository, with a made-up author, at noon of a day. */
export function runGitAt(folder: string, day: string, ...args: readonly string[]): void {
  const who = {
    ...{ GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.org", GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
    ...{
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.org",
      GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
    },
    ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    // Without the fourteen sample hooks that a new repository gets.
    GIT_TEMPLATE_DIR: "",
  };
  execFileSync("git", ["-C", folder, ...args], { env: { ...process.env, ...who }, stdio: "ignore" });
}
