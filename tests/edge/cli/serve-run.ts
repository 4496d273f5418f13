import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ran, run, temporaryFolder, type World } from "./run.ts";

/** A folder of these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A small desk. */
export const FILES = {
  "vpn.md": "# Connect to the VPN\n\nClick the lighthouse.\n",
  "payslip.md": "---\naudience: employees\n---\n# Find your payslip\n\nOpen the page.\n",
};

/** Runs `serve` on a free port, uses it, and stops it. */
export async function serve(
  argv: readonly string[],
  use: (address: string) => Promise<void>,
  world: World = {},
): Promise<Ran> {
  let stop = (): void => {};
  const stops = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let ran: Promise<Ran> | null = null;
  const address = new Promise<string>((resolve, reject) => {
    ran = run(["serve", ...argv, "--port", "0"], {
      ...world,
      stops,
      onPrint: (text) => resolve(text.trim()),
    });
    ran.then(({ stderr }) => reject(new Error(stderr)), reject);
  });
  try {
    await use(await address);
  } finally {
    stop();
  }
  return ran!;
}
