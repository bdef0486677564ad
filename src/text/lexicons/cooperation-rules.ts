/**
 * What speaks for or against local cooperation with immigration enforcement; read as theme-rules.ts. Acts of a
 * speaker ("vote no") are the reader's own, see stance.ts.
 */
export const cooperationRules: Record<'for' | 'against' | 'mixed' | 'unclear', [number, string][]> = {
  for: [
    [2, 'extra:says-for'],
    [1, 'extra:says-for-last'],
    [1, 'offender'],
    [1, 'illegal'],
    [1, 'obey-law-named'],
    [1, 'offender & remove-dangerous'],
    [0.7, 'remove-dangerous'],
    [0.7, 'illegal & crime'],
    [0.5, 'operations-named'],
    [0.5, 'crime & kin'],
  ],
  against: [
    [2, 'extra:says-against'],
    [1, 'extra:says-against-last'],
    [1, 'fear-of-arrest'],
    [1, 'separation'],
    [1, 'profiling'],
    [0.7, 'avoid & places'],
    [0.7, 'fear & kin'],
    [0.7, 'fear & call-police'],
    [0.7, 'call-police & not'],
    [0.5, 'lawsuit-named'],
    [0.7, 'trust & not'],
    [0.7, 'whose-job & not'],
  ],
  mixed: [
    [1.5, 'extra:says-both'],
    [1.5, 'extra:conditional-for'],
    [0.7, 'condition'],
    [0.7, 'condition & agreement'],
    [0.5, 'but & condition'],
    [0.5, 'condition & offender'],
  ],
  unclear: [
    [2, 'extra:off-subject'],
    [1, 'question'],
    [0.7, 'city-life'],
  ],
};
