import { plainSpeech, SPEECH } from './meeting-speech.ts';
import type { ClassifiedTurn, Turn } from './types.ts';

/** Says of each turn whether a resident testifies in it. */
export function classifyTurns(turns: Turn[]): ClassifiedTurn[] {
  const counts = new Map<string, number>();
  for (const { speaker } of turns) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  let section: 'testimony' | 'hearing' | null = null;
  return turns.map((turn) => {
    const plain = plainSpeech(turn.text);
    const words = plain === '' ? 0 : plain.split(' ').length;
    const often = turn.speaker !== null && (counts.get(turn.speaker) ?? 0) > Math.max(10, turns.length / 25);
    const presides =
      SPEECH.handsOver.test(plain) || SPEECH.invitesSpeakers.test(plain) || SPEECH.doesBusiness.test(plain);
    const testifies = section !== null && words >= 15 && !often && !(presides && words < 80);
    if (!testifies && (presides || often)) {
      if (SPEECH.closesHearing.test(plain) || SPEECH.closesComment.test(plain)) section = null;
      else if (SPEECH.opensHearing.test(plain)) section = 'hearing';
      else if (SPEECH.opensComment.test(plain)) section = 'testimony';
      else if ((SPEECH.handsOver.test(plain) || SPEECH.invitesSpeakers.test(plain)) && section === null)
        section = 'testimony';
    }
    const kind = testifies && section !== null ? section : 'other';
    return { ...turn, kind, confidence: 0.7, reasons: [] };
  });
}
