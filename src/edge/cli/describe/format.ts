export {
  countText as count,
  decimalText as decimal,
  measureText as measure,
  percentsText as interval,
  percentText as percent,
  pointsText as points,
  quantityText as quantity,
  signedText as signed,
} from "../../../core/text/number-text.ts";
