/**
 * How sums become probabilities: weights of a constant, the sum, its lag behind the strongest theme, the text's
 * length, sum times length, sentences that speak for it, and its plainest saying. Fitted on real council comment,
 * which argues less pointedly than the comments that the weights are learned from (`evaluate` cross-validates the
 * fit). `none` weighs the case that no theme is meant; no coder gave a comment more than `most`.
 */
export const themeCalibration = { worth: [0.81, 1.61, -0.08, -2.35, -0.88, 0.22, 0.5], none: 1, most: 6 };

/**
 * A side is named only when its probability and its lead over the other side reach these; more is asked where no
 * proposal is known. Set so that at least half of the sided comments get a side and nine in ten of those are right.
 * A text of `atLength` words or more that never names the subject says yes or no to something else: comments on other
 * matters then seldom get a side, and those on the proposal keep theirs.
 */
export const cooperationCalibration = {
  scale: 1,
  side: 0.65,
  sideUndirected: 0.72,
  lead: 0.2,
  mixed: 0.5,
  atLength: 60,
};

/**
 * Added to each tone's sum, so that no tone is given much more often than it is meant in real council comment. `levels`
 * part the feeling of a text's words into very negative, negative, flat, positive and very positive.
 */
export const toneCalibration = { negative: 0, neutral: 0.1, positive: 0.1, levels: [-2, -0.6, 0.8, 2.4] };
