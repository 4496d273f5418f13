import { requesterText } from "level-zero";
import { createVectors, learnWordVectors, loadVectors, serializeVectors } from "level-zero/vector";
import { articles, resolved, tickets } from "./desk.mjs";

const embedder = learnWordVectors(resolved.map(requesterText));
const vectors = await createVectors(embedder, { articles, tickets });

//# learnWordVectors
learnWordVectors(resolved.map(requesterText), { dimensions: 5 }).embed(["vpn in berlin"])[0].length; // 5

//# createVectors
// A model of your own: anything that turns texts into numbers.
const lengths = { name: "lengths", dimensions: 2, embed: (texts) => texts.map((text) => [text.length, 1]) };
(await createVectors(lengths, { tickets })).dimensions; // 2

//# serializeVectors
serializeVectors(vectors) === serializeVectors(loadVectors(serializeVectors(vectors))); // true

//# loadVectors
loadVectors(serializeVectors(vectors)).dimensions === vectors.dimensions; // true
