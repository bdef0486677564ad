import { readDocument } from '../text/document.ts';
import { stanceFrom } from '../text/position.ts';
import { findSensitiveIn } from '../text/sensitive.ts';
import { readTone } from '../text/sentiment.ts';
import { type Proposal, readCooperation } from '../text/stance.ts';
import { TAGGER_VERSION } from '../text/tagger-version.ts';
import { tagThemes } from '../text/themes.ts';
import type {
  Cooperation,
  Language,
  Position,
  SensitivePassage,
  Stance,
  ThemeTag,
  Tone,
} from '../text/types.ts';

export type TextAnalysis = {
  taggerVersion: string;
  language: Language;
  themes: ThemeTag[];
  cooperation: Cooperation;
  stance: Stance;
  sentiment: Tone;
  sensitive: SensitivePassage[];
};

/**
 * Everything the tagger can say of one comment. `cooperation` is read from the text alone; `stance` is what the
 * resident declared, else what follows from the text and the policy's direction. Pure, offline, linear in length.
 */
export function analyseText(
  comment: Proposal & { text: string; position?: Position | undefined },
): TextAnalysis {
  const document = readDocument(comment.text);
  const cooperation = readCooperation(document, comment);
  return {
    taggerVersion: TAGGER_VERSION,
    language: document.language,
    themes: tagThemes(document),
    cooperation,
    stance: stanceFrom(cooperation, comment.direction, comment.position),
    sentiment: readTone(document),
    sensitive: findSensitiveIn(document.whole),
  };
}
