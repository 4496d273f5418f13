import { addTo } from "../../core/math/add-to.ts";
import { wilsonInterval } from "../../core/math/wilson-interval.ts";
import { personBehind, type Ticket } from "../../core/ticket/ticket.ts";
import { MIN_PEOPLE } from "../journey/journey-options.ts";

/** A ticket, and how much of it counts, in [0, 1]: 1 for yes, 0 for no, or a probability. */
export interface Weighable {
  readonly ticket: Ticket;
  readonly value: number;
}

/** A share in which each ticket counts as much as its customer; all in [0, 1] but the counts. */
export interface CustomerShare {
  readonly share: number;
  /** 95 % interval: Wilson's, of `effective` tickets. */
  readonly low: number;
  readonly high: number;
  /** Tickets that it is of. */
  readonly of: number;
  /** As many tickets of equal weight would tell as much: (Σw)² ÷ Σw² (Kish 1965, Survey Sampling). */
  readonly effective: number;
  /** The same share with all tickets counting 1. */
  readonly plain: number;
}

/**
 * Σ weight · value ÷ Σ weight; a ticket without a weight counts 1. `null` where nothing has a weight, and where fewer than three customers, in
 * weight, are behind either side: then the share would be that of one or two of them.
 */
export function weighCustomers(items: readonly Weighable[]): CustomerShare | null {
  const weights = items.map(({ ticket }) => ticket.customerWeight ?? 1);
  const all = sumOf(weights);
  if (all === 0) return null;
  const sides = [(value: number) => value, (value: number) => 1 - value];
  if (sides.some((side) => isOfFew(items, side))) return null;
  const share = sumOf(items.map(({ value }, at) => value * weights[at]!)) / all;
  const effective = effectiveNumber(weights);
  const { low, high } = wilsonInterval(share * effective, effective)!;
  const plain = sumOf(items.map(({ value }) => value)) / items.length;
  return { share, low, high, of: items.length, effective, plain };
}

function isOfFew(items: readonly Weighable[], side: (value: number) => number): boolean {
  const people = new Map<string, number>();
  for (const { ticket, value } of items) {
    const person = personBehind(ticket);
    addTo(people, person, (ticket.customerWeight ?? 1) * side(value));
  }
  const shares = [...people.values()].filter((one) => one > 0);
  // Three alike are 3 but for the last digit.
  return shares.length > 0 && effectiveNumber(shares) < MIN_PEOPLE - 1e-9;
}

function effectiveNumber(weights: readonly number[]): number {
  return sumOf(weights) ** 2 / sumOf(weights.map((weight) => weight ** 2));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
