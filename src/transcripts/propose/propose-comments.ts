import type { ClassifiedTurn, ProposedComment } from './types.ts';

/** One comment for each resident's testimony, across what the chair says in between. */
export function proposeComments(turns: ClassifiedTurn[]): ProposedComment[] {
  const comments: ProposedComment[] = [];
  const commenters = new Map<string, number>();
  for (const [at, turn] of turns.entries()) {
    if (turn.kind === 'other' || turn.text.trim() === '') continue;
    const last = comments.at(-1);
    const isSame = last !== undefined && turn.speaker !== null && last.speaker === turn.speaker;
    if (last !== undefined && isSame && at - (last.turns.at(-1) ?? 0) <= 4) {
      last.turns.push(at);
      last.text += ` ${turn.text}`;
      last.end = turn.end;
      continue;
    }
    const name = turn.speaker ?? `#${at}`;
    const commenter = commenters.get(name) ?? commenters.size;
    commenters.set(name, commenter);
    const { speaker, start, end, text, kind } = turn;
    comments.push({ speaker, start, end, text, turns: [at], kind, commenter });
  }
  return comments;
}
