/**
 * Whether the effect of an article is told rightly on simulated desks where the truth is known: how often the 95 % interval holds it, how often an
 * effect is claimed where there was none (ratio 1), and how often one is found where there was.
 *
 *   node bench/run.mjs effect [runs, default 1000] [seed, default 11]
 */
import { argv, stdout } from "node:process";
import { createRandom } from "../src/core/math/random.ts";
import { estimateEffect, findingOf } from "../src/desk/effect/estimate-effect.ts";
import { type DeskSettings, simulateDesk } from "../tests/desk/effect/simulate-desk.ts";

const DESKS: readonly (readonly [string, Omit<DeskSettings, "ratio">])[] = [
  ["steady, 3 a week", { topics: 25, perWeek: 3, own: { variance: 0, lasting: 0 }, forPeak: false }],
  ["steady, 1 a week", { topics: 25, perWeek: 1, own: { variance: 0, lasting: 0 }, forPeak: false }],
  ["uneven, 3 a week", { topics: 25, perWeek: 3, own: { variance: 0.3, lasting: 0.3 }, forPeak: false }],
  ["uneven, 10 a week", { topics: 25, perWeek: 10, own: { variance: 0.3, lasting: 0.3 }, forPeak: false }],
  ["waves, 5 a week", { topics: 25, perWeek: 5, own: { variance: 0.4, lasting: 0.8 }, forPeak: false }],
  ["few topics, 5 a week", { topics: 6, perWeek: 5, own: { variance: 0.3, lasting: 0.3 }, forPeak: false }],
  [
    "written for the peak, 3",
    { topics: 25, perWeek: 3, own: { variance: 0.3, lasting: 0.3 }, forPeak: true },
  ],
  ["written for a wave, 5", { topics: 25, perWeek: 5, own: { variance: 0.4, lasting: 0.8 }, forPeak: true }],
];
const RATIOS = [1, 0.5];

const runs = Number(argv[2] ?? 1000);
const seed = Number(argv[3] ?? 11);
stdout.write(
  "desk                      ratio  interval holds it   claimed fewer   claimed more   too early\n",
);
for (const [name, desk] of DESKS) for (const ratio of RATIOS) line(name, { ...desk, ratio });

function line(name: string, settings: DeskSettings): void {
  const random = createRandom(seed);
  let [held, fewer, more, early] = [0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const { topics, changed, day, last } = simulateDesk(settings, random);
    const others = topics.filter((_, at) => at !== changed);
    const effect = estimateEffect({ topic: topics[changed]!, others }, { day, first: 0, last })!;
    if (effect.ratio.low <= settings.ratio && settings.ratio <= effect.ratio.high) held++;
    const finding = findingOf(effect);
    if (finding === "fewer") fewer++;
    if (finding === "more") more++;
    if (finding === "too-early") early++;
  }
  const percent = (count: number) => `${((100 * count) / runs).toFixed(1)} %`;
  const cells = [
    percent(held).padStart(17),
    percent(fewer).padStart(15),
    percent(more).padStart(14),
    percent(early).padStart(11),
  ];
  stdout.write(`${name.padEnd(25)} ${settings.ratio.toFixed(1).padStart(5)} ${cells.join(" ")}\n`);
}
