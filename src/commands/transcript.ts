import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { turnReasonText } from '../locales/translate.ts';
import { readTranscriptFile } from '../transcripts/parse/read-transcript-file.ts';
import { TRANSCRIPT_FORMATS } from '../transcripts/parse/types.ts';
import { readUpload, textOfUpload } from '../transcripts/read-upload.ts';
import { EXIT, print, tell } from './terminal.ts';

type Options = { format?: string; cues?: boolean; explain?: boolean; pretty?: boolean };

/** `lectern transcript FILE`: a meeting's file in, its turns and the residents' comments out. Needs no database. */
export async function transcript(file: string, options: Options): Promise<number> {
  const format = TRANSCRIPT_FORMATS.find((known) => known === options.format);
  if (options.format !== undefined && !format) {
    tell(`--format: give one of ${TRANSCRIPT_FORMATS.join(', ')}`);
    return EXIT.failed;
  }
  const bytes = readFileSync(file === '-' ? 0 : file);
  const asked = { fileName: basename(file), ...(format ? { format } : {}) };
  print(
    JSON.stringify(
      await (options.cues ? cuesOf(bytes, asked) : proposalOf(bytes, asked, options.explain ?? false)),
      null,
      options.pretty ? 2 : undefined,
    ),
  );
  return EXIT.done;
}

type Asked = Parameters<typeof readUpload>[1];

async function cuesOf(bytes: Uint8Array, asked: Asked) {
  const text = await textOfUpload(bytes, asked);
  const { cues } = readTranscriptFile(text.bytes, text.options);
  return { cues: cues.map(({ start, end, text }) => ({ start, end, text })) };
}

async function proposalOf(bytes: Uint8Array, asked: Asked, explains: boolean) {
  const { format, title, turns, comments } = await readUpload(bytes, asked);
  return {
    format,
    ...(title ? { title } : {}),
    turns: turns.map(({ speaker, start, end, text, kind, reasons, ...reading }) => ({
      speaker,
      start,
      end,
      text,
      kind,
      ...(explains
        ? { ...reading, reasons, because: reasons.map((reason) => turnReasonText(reason, 'en')) }
        : {}),
    })),
    comments: comments.map(({ speaker, start, end, text, turns, ...reading }) => ({
      speaker,
      start,
      end,
      text,
      turns,
      ...(explains ? reading : {}),
    })),
  };
}
