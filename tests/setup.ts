import { configureGlobal } from "fast-check";

/**
 * The same examples on every run, so that a change that passed stays passed. `FC_SEED=random` looks further: do that after
 * changing what a property is about, and turn what it finds into an example of its own.
 */
const seed = process.env.FC_SEED;
if (seed !== "random") configureGlobal({ seed: Number(seed ?? 20261122) });
