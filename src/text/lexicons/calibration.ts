/**
 * How sums become probabilities: weights of a constant, the sum, its lag behind the strongest theme, the text's
 * length, sum times length, sentences that speak for it, and its plainest saying. Fitted on real council comment,
 * which argues less pointedly than the comments that the weights are learned from (`evaluate` cross-validates the
 * fit). `none` weighs the case that no theme is meant.
 */
export const themeCalibration = { worth: [1.19, 1.75, -0.12, -2.62, -0.96, 0.2, 0.74], none: 0.95 };

/**
 * A side is named only when its probability and its lead over the other side reach these; more is asked where no
 * proposal is known. Set so that at least half of the sided comments get a side and nine in ten of those are right.
 */
export const cooperationCalibration = { scale: 1, side: 0.67, sideUndirected: 0.72, lead: 0.2, mixed: 0.5 };

/** Added to each tone's sum, so that no tone is given much more often than it is meant in real council comment. */
export const toneCalibration = { negative: 0, neutral: 0.1, positive: 0.1 };
