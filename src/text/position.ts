import type { Cooperation, CooperationLabel, Direction, Position, Stance, StanceLabel } from './types.ts';

/** The stance toward a proposal that follows from a view of cooperation and the proposal's direction. */
export function stanceOf(cooperation: CooperationLabel, direction: Direction): StanceLabel {
  if (cooperation === 'mixed' || cooperation === 'unclear') return cooperation;
  return (cooperation === 'for') === (direction === 'cooperation') ? 'support' : 'oppose';
}

/**
 * The stance to show: what the resident declared wins over what was read, and says that it did. With neither a
 * declaration nor a direction to read toward, no position can be read.
 */
export function stanceFrom(cooperation: Cooperation, direction?: Direction, position?: Position): Stance {
  if (position !== undefined) return { label: declaredLabel(position), confidence: 1, source: 'declared' };
  if (direction === undefined) return { label: 'unclear', confidence: 0, source: 'inferred' };
  return {
    label: stanceOf(cooperation.label, direction),
    confidence: cooperation.confidence,
    source: 'inferred',
  };
}

function declaredLabel(position: Position): StanceLabel {
  return position === 'unsure' ? 'unclear' : position;
}
