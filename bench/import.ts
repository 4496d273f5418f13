/**
 * Reading a large export, and scoring it: peak memory and rows per second of CPU, for each format in a process of its own.
 *   node bench/run.mjs import [megabytes, default 1024] [such as csv,json,score] [folder of articles]
 * The exports are written to a temporary folder from a fixed seed, and removed afterwards. `report` keeps every ticket: it is measured on
 * a tenth of the size.
 */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createRandom } from "../src/core/math/random.ts";
import { main as runCommand } from "../src/edge/cli/main.ts";
import { processIo } from "../src/edge/cli/process-io.ts";
import { readTickets } from "../src/edge/node/index.ts";

const FORMATS = ["csv", "json", "envelope", "jsonl"] as const;
type Format = (typeof FORMATS)[number];
/** Read the format and nothing else, or do this with a CSV. */
const TASKS = ["score", "report"] as const;

interface Measured {
  readonly rows: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const HEADS: Readonly<Record<Format, string>> = {
  csv: "number,short_description,description,close_notes,category,contact_type,state,opened_at,caller_id,assigned_to,sys_id\n",
  json: "[",
  envelope: '{"result":[',
  jsonl: "",
};
const TAILS: Readonly<Record<Format, string>> = { csv: "", json: "]", envelope: "]}", jsonl: "" };

const WORDS = (
  "outlook password printer screen laptop vpn network drive account login error window file folder teams meeting phone access cable " +
  "the my is not it does when after since and on to a with i we can please help again morning open start works tried restart message"
).split(" ");

const [first = "1024", wanted = [...FORMATS, ...TASKS].join(","), articles = "fixtures/articles"] =
  process.argv.slice(2);
if (first === "--child") await child(process.argv.slice(3));
else await parent(Number(first), wanted.split(","));

async function parent(megabytes: number, wanted: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "level-zero-import-"));
  try {
    const rows: Record<string, string | number>[] = [];
    for (const what of wanted) {
      const format = FORMATS.find((name) => name === what) ?? "csv";
      const path = join(folder, format === "envelope" ? "envelope.json" : `tickets.${format}`);
      await writeExport(path, format, what === "report" ? megabytes / 10 : megabytes);
      rows.push(await measure(TASKS.find((task) => task === what) ?? "read", path));
      process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`);
      await rm(path);
    }
    console.table(rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(task: string, path: string): Promise<Record<string, string | number>> {
  const self = fileURLToPath(import.meta.url);
  const { stdout, stderr, status } = spawnSync(process.execPath, [self, "--child", task, path, articles], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  const { rows, cpuSeconds, peakMegabytes } = JSON.parse(stdout) as Measured;
  const megabytes = Math.round((await stat(path)).size / 2 ** 20);
  return {
    task,
    file: path.split("/").at(-1)!,
    MB: megabytes,
    rows,
    "peak RSS, MB": Math.round(peakMegabytes),
    "CPU s": Math.round(cpuSeconds),
    "rows / CPU s": Math.round(rows / cpuSeconds),
    "MB / CPU s": Math.round((10 * megabytes) / cpuSeconds) / 10,
  };
}

async function child([task = "", path = "", folder = ""]: readonly string[]): Promise<void> {
  const before = process.cpuUsage();
  const rows = task === "read" ? await readOnly(path) : await runTask(task, path, folder);
  const { user, system } = process.cpuUsage(before);
  const measured: Measured = {
    rows,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(measured));
}

async function readOnly(path: string): Promise<number> {
  let rows = 0;
  for await (const batch of readTickets(path)) rows += batch.rows;
  return rows;
}

async function runTask(task: string, path: string, folder: string): Promise<number> {
  let said = "";
  const quiet = { isTerminal: false, write: async () => {} };
  const io = {
    ...processIo(),
    stdout: quiet,
    stderr: {
      isTerminal: false,
      write: async (text: string) => {
        said += text;
      },
    },
  };
  const out = task === "report" ? ["--out", join(path, "../report.html")] : [];
  if ((await runCommand([task, folder, path, ...out, "--now", "2026-06-01"], io)) !== 0)
    throw new Error(said);
  return task === "report"
    ? readOnly(path)
    : Number(/([\d,]+) rows read/.exec(said)?.[1]?.replaceAll(",", ""));
}

/** Texts of 30 to 300 words, as mails have them, in eleven columns. */
async function writeExport(path: string, format: Format, megabytes: number): Promise<void> {
  const random = createRandom(7);
  const file = createWriteStream(path);
  const limit = megabytes * 2 ** 20;
  let size = 0;
  const put = async (text: string): Promise<void> => {
    size += text.length;
    if (!file.write(text)) await once(file, "drain");
  };
  await put(HEADS[format]);
  for (let piece = "", i = 0; size < limit; i++) {
    piece += rowText(format, makeRow(i, random), i === 0);
    if (piece.length < 2 ** 18) continue;
    await put(piece);
    piece = "";
  }
  await put(TAILS[format]);
  file.end();
  await finished(file);
}

type Row = Readonly<Record<string, string>>;

function makeRow(i: number, random: () => number): Row {
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ");
  const body = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
    words(10 + Math.floor(random() * 40)),
  );
  return {
    number: `INC${String(i).padStart(8, "0")}`,
    short_description: words(6),
    description: `Hi team,\n\n${body.join(".\n")}, "error" 0x80070005.\n\nBest regards\nJo ${words(1)}\nExtension ${i}`,
    close_notes: words(15),
    category: ["Software", "Hardware", "Network"][i % 3]!,
    contact_type: "Email",
    state: "Closed",
    opened_at: new Date(Date.UTC(2026, 0, 1) + (i % 150) * 86_400_000 + 3_600_000)
      .toISOString()
      .slice(0, 19)
      .replace("T", " "),
    caller_id: `caller ${i % 5_000}`,
    assigned_to: `agent ${i % 50}`,
    sys_id: `s${i}`,
  };
}

function rowText(format: Format, row: Row, isFirst: boolean): string {
  if (format === "csv")
    return `${Object.values(row)
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(",")}\n`;
  if (format === "jsonl") return `${JSON.stringify(row)}\n`;
  return `${isFirst ? "" : ",\n"}${JSON.stringify(row)}`;
}
