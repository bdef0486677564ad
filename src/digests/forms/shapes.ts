/** What a chart is drawn of: paths as SVG 2 writes them (9.3), and words. One unit is a point in print. */
export type Shape =
  | { kind: 'path'; d: string; fill?: string; stroke?: string; width?: number }
  | {
      kind: 'words';
      x: number;
      y: number;
      text: string;
      size: number;
      anchor: 'start' | 'middle' | 'end';
      isStrong?: true;
      fill: string;
    };
