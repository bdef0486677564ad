import { expect, test } from 'vitest';
import { readDocument } from '../../../src/text/document.ts';
import { readTone } from '../../../src/text/sentiment.ts';
import { toneSayingsIn } from '../../../src/text/tone-sayings.ts';

const toneOf = (text: string) => readTone(readDocument(text)).label;
const sayingsOf = (text: string) => toneSayingsIn(readDocument(text)).map(({ name }) => name);

test.each([
  ['Thank you for your time. Please put a bench at the stop on Alder Street.'],
  ['Gracias por su tiempo. Les pido que pongan una banca en la parada de la calle Olmo.'],
  ['Good evening. I am calling in support of item nine and I ask you to extend it to renters.'],
  ['Buenas noches. Estoy a favor del punto nueve y pido que incluya a los inquilinos.'],
  ['Officers should spend a month at a school before they patrol.'],
  ['Los oficiales deberían pasar un mes en una escuela antes de patrullar.'],
])('whoever asks for something calmly speaks neutrally, thanks and greetings or not: %s', (text) => {
  expect(toneOf(text)).toBe('neutral');
});

test.each([
  ['Thank you for your leadership on this. We are so proud of the new clinic.'],
  ['Gracias por su trabajo. Estamos muy orgullosos de la clínica nueva.'],
  ['The nurse at the shelter was so kind to my mother. What a blessing.'],
  ['La enfermera fue muy amable con mi mamá. Una bendición.'],
])('gratitude for something done is warm: %s', (text) => {
  expect(toneOf(text)).toBe('positive');
});

test.each([
  ['You promised us a crosswalk. You lied, and nobody answers the phone. Shame on you.'],
  ['Nos prometieron un semáforo. Nos mintieron y nadie contesta. Qué vergüenza.'],
  ['Thank you for the time. This council has failed us, and why are you still wasting our money?'],
  ['Gracias por la palabra. Ya basta, llevamos años esperando y nadie hace nada.'],
])('blame is bitter, however politely it begins: %s', (text) => {
  expect(toneOf(text)).toBe('negative');
});

test.each([
  ['I am not proud of this vote.', ['spoilt', 'bitter-most']],
  ['No estoy orgulloso de este voto.', ['spoilt', 'bitter-most']],
  ['We were never afraid.', ['plain']],
  ['Nunca tuvimos miedo.', ['plain']],
])('a word of feeling that is denied is turned or left out: %s', (text, names) => {
  expect(sayingsOf(text)).toEqual(names);
});

test('the longest expression counts, so that thanks for something are more than manners', () => {
  expect(sayingsOf('Thank you.')).toContain('manners');
  expect(sayingsOf('Thank you for your hard work.')).toContain('gratitude');
  expect(sayingsOf('Thank you for your hard work.')).not.toContain('manners');
});

test('a short bitter sentence in a long plain speech is some of it, not most', () => {
  const plain = 'The committee meets on Mondays. The report has nine pages. The map is on the second.';
  expect(sayingsOf(`${plain} Shame on you. ${plain}`)).toContain('bitter-some');
  expect(sayingsOf('Shame on you.')).toContain('bitter-most');
});
