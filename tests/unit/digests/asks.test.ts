import { describe, expect, test } from 'vitest';
import { askOf } from '../../../src/digests/asks.ts';
import { contentOf, idAt, recordOf } from './records.ts';

describe('what a sentence asks', () => {
  test.each([
    ['Who will pay the overtime?', 'question'],
    ['¿Quién va a pagar las horas extra?', 'question'],
    ['¿Por qué no nos preguntan a nosotros', 'question'],
    ['so who will pay for the lawsuits', 'question'],
    ['Y quién va a pagar las demandas', 'question'],
    ['Please publish a report every quarter.', 'data'],
    ['Could you please release the cost analysis before the vote?', 'data'],
    ['Pedimos que se publique un informe público cada trimestre.', 'data'],
    ['Les pido que muestren los datos de cada parada.', 'data'],
    ['I ask you to hold a town hall in every district.', 'meeting'],
    ['Quiero que nos inviten a un foro en español.', 'meeting'],
    ['Solicitamos una reunión con el jefe de policía.', 'meeting'],
    ['If you approve this, you must require body cameras.', 'amendment'],
    ['We urge the council to add a sunset clause.', 'amendment'],
    ['Por favor agreguen una cláusula de un año.', 'amendment'],
    ['El concejo debe poner límites claros por escrito.', 'amendment'],
    ['I urge you to vote no on this agreement.', 'vote'],
    ['Les pido que voten en contra del acuerdo.', 'vote'],
    ['Please do not sign this agreement.', 'vote'],
    ['Por favor rechacen este acuerdo.', 'vote'],
    ['Please fix the streetlight on Elm.', 'other'],
    ['Les ruego que piensen en los niños.', 'other'],
    ['I moved here in 1998 with my mother.', null],
    ['Llegué aquí en 1998 con mi mamá.', null],
    ['Please know that I am not against police.', null],
    ['You should be ashamed of this proposal.', null],
    ['I know what it is to be asked for papers.', null],
    ['Why?', null],
    ['', null],
  ] as const)('%s → %s', (sentence, kind) => {
    expect(askOf(sentence)).toBe(kind);
  });

  test('a comment may ask and ask for', () => {
    const text = 'Who pays for all of this? Please publish the numbers. Gracias por su tiempo.';
    const { asks } = contentOf([recordOf(1, text)]);
    expect(asks.map(({ kind, comments, others }) => [kind, comments, others.ids])).toEqual([
      ['question', 1, [idAt(1)]],
      ['data', 1, [idAt(1)]],
    ]);
  });
});
