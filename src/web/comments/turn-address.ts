import type { Notice } from '../forms/notice.tsx';

export const TURNS_ON_A_PAGE = 100;

/** Where a turn stands in its transcript's pages. Turns are counted from 1 wherever people see them. */
export const turnAddress = (transcript: string, index: number, done?: Notice): string =>
  `/clerk/transcripts/${transcript}/turns?page=${Math.floor(index / TURNS_ON_A_PAGE) + 1}${done ? `&done=${done}` : ''}#turn-${index + 1}`;
