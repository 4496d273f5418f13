import { findChanges, formatEffects, measureEffects } from "level-zero/effect";
import { articles, NOW, tickets } from "./desk.mjs";

//# findChanges
findChanges(articles); // [{ articleId: "vpn", day: "2026-01-10", kind: "published" }, { articleId: "jam", day: "2026-02-01", kind: "published" }, { articleId: "jam", day: "2026-05-10", kind: "changed" }]

//# measureEffects
const effects = measureEffects({ articles, tickets }, { now: NOW });
effects.tickets; // 6

//# formatEffects
formatEffects(measureEffects({ articles, tickets }, { now: NOW })).length > 0; // true
