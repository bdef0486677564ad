/**
 * How sums become probabilities: chosen by cross-validation on real council comment, which argues less pointedly
 * than the comments that the weights are learned from. `none` weighs the case that no theme is meant.
 */
export const themeCalibration = { scale: 1, shift: 0, none: 1 };

/** A side is named only when its probability and its lead over the other side reach these. */
export const cooperationCalibration = { scale: 1, side: 0.5, lead: 0.2, mixed: 0.45 };
