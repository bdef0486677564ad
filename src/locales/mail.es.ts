import type { mailEn } from './mail.en.ts';

export const mailEs: typeof mailEn = {
  subject: 'Lo que dijeron los residentes: {{policy}} (versión {{version}})',
  lead: '{{city}} ha publicado la versión {{version}} del resumen de los comentarios de los residentes sobre esta propuesta.',
  read: 'Léalo con todas las citas y tablas:',
  readLink: 'Leer el resumen completo',
  attached: 'El resumen completo va adjunto como archivo PDF.',
  why: 'Recibe este correo porque la cuenta {{name}} se suscribió a los resúmenes sobre esta propuesta.',
  stop: 'Para no recibir más:',
  stopLink: 'Dejar de recibir estos correos',
  fileName: 'lo-que-dijeron-los-residentes-{{policy}}-version-{{version}}.pdf',
};
