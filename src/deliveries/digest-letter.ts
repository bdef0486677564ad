import type { Digest } from '../digests/digest.ts';
import { briefSentences, sumText } from '../digests/forms/brief-blocks.ts';
import { printReader } from '../digests/forms/digest-blocks.ts';
import { digestPdf } from '../digests/forms/pdf.ts';
import { mailEn } from '../locales/mail.en.ts';
import { mailEs } from '../locales/mail.es.ts';
import { textsFrom } from '../locales/texts.ts';
import type { UiLanguage } from '../locales/translate.ts';
import type { Letter } from './mailer.ts';

const mailTexts = textsFrom(mailEn, mailEs);

/** Who gets the letter, and how it reaches back to the service. */
export type LetterFor = { name: string; language: UiLanguage; unsubscribeToken: string };
export type LetterFrom = { city: string; timezone: string; publicUrl: string };

/**
 * A published digest as a letter: its sum and its first sentences, a link, and the whole as PDF. The letter's own text
 * quotes nobody, since a mail cannot be taken back when a comment is.
 */
export async function digestLetter(
  digest: Digest,
  { name, language, unsubscribeToken }: LetterFor,
  { city, timezone, publicUrl }: LetterFrom,
): Promise<Omit<Letter, 'to' | 'messageId'>> {
  const { t } = mailTexts(language);
  const reader = printReader(language, { city, timezone });
  const { content, version } = digest;
  const policy = content.policy.title[language];
  const readUrl = `${publicUrl}/digests/${digest._id.toHexString()}?lang=${language}`;
  const unsubscribeUrl = `${publicUrl}/unsubscribe/${unsubscribeToken}?lang=${language}`;
  const body: Body = {
    language,
    heading: policy,
    paragraphs: [t('lead', { city, version }), sumText(reader, content.sum.total)],
    points: briefSentences(content, reader),
    caution: reader.t('digest.notPoll'),
    read: { before: t('read'), label: t('readLink'), url: readUrl },
    attached: t('attached'),
    why: t('why', { name }),
    stop: { before: t('stop'), label: t('stopLink'), url: unsubscribeUrl },
  };
  return {
    subject: t('subject', { policy, version }),
    text: asText(body),
    html: asHtml(body),
    language,
    attachment: {
      name: t('fileName', { policy: content.policy.slug, version }),
      type: 'application/pdf',
      bytes: await digestPdf(digest, language, { city, timezone }),
    },
    unsubscribeUrl,
  };
}

type Link = { before: string; label: string; url: string };
type Body = {
  language: UiLanguage;
  heading: string;
  paragraphs: string[];
  points: string[];
  caution: string;
  read: Link;
  attached: string;
  why: string;
  stop: Link;
};

const asText = ({ heading, paragraphs, points, caution, read, attached, why, stop }: Body): string =>
  [
    heading,
    ...paragraphs,
    points.map((point) => `- ${point}`).join('\n'),
    caution,
    `${read.before}\n${read.url}`,
    attached,
    `--\n${why} ${stop.before}\n${stop.url}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');

/** Plain elements without styles, so that every mail program and screen reader shows it in its owner's way. */
function asHtml({ language, heading, paragraphs, points, caution, read, attached, why, stop }: Body): string {
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  const link = ({ label, url }: Link) => `<a href="${escaped(url)}">${escaped(label)}</a>`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(heading)}</title></head><body>`,
    `<h1>${escaped(heading)}</h1>`,
    ...paragraphs.map(paragraph),
    points.length > 0 ? `<ul>${points.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>` : '',
    paragraph(caution),
    `<p>${link(read)}</p>`,
    paragraph(attached),
    `<hr><p>${escaped(why)} ${link(stop)}</p>`,
    '</body></html>',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
