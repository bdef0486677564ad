import { describe, expect, test } from 'vitest';
import { declaredPosition } from '../../../src/transcripts/propose/declared-position.ts';

describe('a position is declared', () => {
  test.each<[string, 'support' | 'oppose']>([
    ['I support this.', 'support'],
    ['I oppose the agreement with the sheriff.', 'oppose'],
    ['We strongly support item 5.', 'support'],
    ["I'm in strong support of item five.", 'support'],
    ['I am here tonight in opposition to the rezoning.', 'oppose'],
    ['I rise in support of this resolution because our streets should be safe.', 'support'],
    ["I'm against it.", 'oppose'],
    ['We are firmly opposed to the proposed budget cuts.', 'oppose'],
    ['I would like to voice my support for the ordinance.', 'support'],
    ['Please vote no.', 'oppose'],
    ['I urge you to vote yes on item 12.', 'support'],
    ['I am here to ask you to vote yes on item 4, because I walk there only when it is light.', 'support'],
    ['WE ASK FOR YOUR NO VOTE THANK YOU', 'oppose'],
    ['Mina Sol for the League of Tenants strongly opposed.', 'oppose'],
    ['To vote no.', 'oppose'],
    ['We ask that you reject this contract.', 'oppose'],
    ['Ana Ruiz, with the Harbor Tenants Union, in strong support.', 'support'],
    ['LOURDES KIM ON BEHALF OF THE RIVER VALLEY ALLIANCE IN STRONG OPPOSITION.', 'oppose'],
    ['The Riverside Tenants Association opposes this measure.', 'oppose'],
    ['Jo Park, strongly oppose.', 'oppose'],
    ["That's why I support this plan.", 'support'],
    ['We are in support of A.B. twenty nine forty eight', 'support'],
    ['I fully support it and I thank the staff.', 'support'],
    ['Estoy en contra.', 'oppose'],
    ['Estamos a favor de la ordenanza.', 'support'],
    ['Apoyo esta propuesta porque somos vecinos.', 'support'],
    ['Me opongo al acuerdo.', 'oppose'],
    ['Por eso apoyamos el punto cuatro.', 'support'],
    ['Les pido que voten en contra de esta medida.', 'oppose'],
    ['Por favor, rechacen este contrato.', 'oppose'],
    ['ESTOY TOTALMENTE A FAVOR DEL PROYECTO.', 'support'],
  ])('%s', (text, position) => {
    expect(declaredPosition(text)).toBe(position);
  });
});

describe('no position is declared', () => {
  test.each([
    // A condition, or a wish.
    "Then I'd come back and support it.",
    'I would support this if you amended it.',
    'I support this only if the rents stay as they are.',
    'If I support this, what happens to my street?',
    'We could support the plan.',
    'I might oppose the amendment.',
    'Unless it changes we oppose the bill.',
    'Yo apoyaría la propuesta.',
    'Si cambian el punto dos, estoy a favor.',
    'Apoyo el acuerdo solo si protege a los niños.',
    // The past.
    'I opposed it last year.',
    'We were in support of the plan.',
    'I used to support this.',
    'I was against it at first.',
    'Yo estaba en contra.',
    'Apoyé la ordenanza hace un año.',
    // Somebody else.
    'My neighbors say they support this.',
    'The neighbors were strongly opposed.',
    'They are in support of the project.',
    'She told me I oppose it for no reason.',
    'People who support the bill live elsewhere.',
    'The mayor supports this plan.',
    'Mi vecino dice que apoya el acuerdo.',
    'Dicen que están a favor.',
    // The contrary is not said by denying.
    'I do not support this.',
    "I don't oppose the agreement.",
    'We are not in support of it.',
    'I cannot support the plan.',
    'No apoyo la propuesta.',
    'No estoy en contra.',
    // A question.
    'Why do we support this?',
    'Do you support this?',
    '¿Apoyo yo este acuerdo?',
    'I wonder whether I support this.',
    // Of people and places, not of the matter.
    'I support our police officers.',
    'I am in support of our immigrant families.',
    'I support this community.',
    'We oppose racism in every form.',
    'Apoyo a mis vecinos.',
    'Necesitamos el apoyo de ustedes.',
    // Both, or the chair's words.
    'I support item two and I oppose item three.',
    'Any witnesses in support? Any in opposition?',
    'There was strong support in the room.',
    'Thank you for your support.',
  ])('%s', (text) => {
    expect(declaredPosition(text)).toBeNull();
  });
});
