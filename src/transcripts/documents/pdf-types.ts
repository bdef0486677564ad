/** A run of characters where the page shows it; in points from the page's upper left, `y` at the baseline. */
export type Piece = { x: number; right: number; y: number; size: number; text: string };

export type Page = {
  width: number;
  height: number;
  pieces: Piece[];
  /** Text that is not upright: a mark across the page, a note along its edge. */
  slanted: string[];
};

/** Pieces on one baseline, from left to right. */
export type Line = { x: number; right: number; y: number; size: number; text: string };
