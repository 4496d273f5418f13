/**
 * What `count` says of an article with so many past questions, in [0, 1): much for a word in many of its questions, little for
 * one that stands in few of many. BM25's saturation (Robertson and Zaragoza 2009), with an article's questions for its length.
 * K and B were chosen by cross-validation on the histories of five labelled sets; see docs/search.md.
 */
export function saturate(count: number, questions: number): number {
  return count / (count + K + B * questions);
}

const K = 2;
const B = 0.1;
