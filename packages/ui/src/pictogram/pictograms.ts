/** What a pictogram is drawn of, on a ground of 48 × 48: areas, thick lines, lines cut out of both. */
export interface Drawing {
  readonly fill?: string;
  readonly line?: string;
  readonly cut?: string;
}

export const PICTOGRAMS = {
  hand: {
    fill: "M12.5 21h25v9c0 8-5 14-12 14-6 0-9-3-12-8l-7-10c-1.7-2.8 2-5.5 4.5-3z",
    line: "M15.3 26V12M22 22V7.5M28.6 22V8.5M35 26V13",
  },
  card: {
    fill: "M6 9h36a4 4 0 0 1 4 4v22a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4z",
    cut: "M2 18h44M9 30h11",
  },
  "rice-bag": {
    fill: "M15 4h18l-3.5 7C38 16 42 24 42 32c0 8-5 12-18 12S6 40 6 32c0-8 4-16 12.5-21z",
    cut: "M15 29h18M24 20v18M17.5 22.5l2 2.5M30.5 22.5l-2 2.5M21.5 32.5l-4.5 4M26.5 32.5l4.5 4",
  },
  basket: {
    fill: "M3 19h42l-4.5 21a5 5 0 0 1-5 4h-23a5 5 0 0 1-5-4z",
    line: "M13 20C13 3 35 3 35 20",
    cut: "M16.5 26l1 11M24 26v11M31.5 26l-1 11",
  },
  listen: {
    fill: "M16 21C16 10 22 4 30 4s15 7 15 16c0 10-8 12-9 18-1 5-4 7-8 7s-8-3-8-8c0-6-4-8-4-16z",
    line: "M9 10c-4 6-4 15 0 21",
    cut: "M24 20c0-4 3-7 6.5-7s6.5 3 6.5 7c0 6-8 7-8 14",
  },
  help: {
    fill: "M20 3a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM5 45v-9c0-8 6-14 15-14s15 6 15 14v9z",
    line: "M31 31l9-9V8",
  },
  back: { fill: "M22 5v11h20a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H22v11L3 24z" },
  forward: { fill: "M26 5v11H6a3 3 0 0 0-3 3v10a3 3 0 0 0 3 3h20v11l19-19z" },
  check: { line: "M7 26l11.5 11.5L41 12" },
  cross: { line: "M10 10l28 28M38 10L10 38" },
  speaker: {
    fill: "M5 17h8L26 6v36L13 31H5a2 2 0 0 1-2-2V19a2 2 0 0 1 2-2z",
    line: "M33 17c3.5 4 3.5 10 0 14M39.5 11c7 8 7 18 0 26",
  },
  "text-size": {
    line: "M4 17h24M16 6v9c0 10-4 18-12 24M16 17c2 10 6 17 12 22M31 30h14M38 24v6c0 5-2 9-7 12M38 30c1 5 3 9 7 12",
  },
  speech: {
    fill: "M8 6h32a5 5 0 0 1 5 5v19a5 5 0 0 1-5 5H24L12 45V35H8a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5z",
    cut: "M12 16h24M12 25h15",
  },
  clock: { fill: "M24 3a21 21 0 1 1 0 42 21 21 0 0 1 0-42z", cut: "M24 12v13l8 6" },
  leave: {
    fill: "M6 4h20a3 3 0 0 1 3 3v34a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z",
    line: "M33 24h11M38.5 16.5l7 7.5-7 7.5",
    cut: "M21 23v3",
  },
  warning: {
    fill: "M21 5.5a3.5 3.5 0 0 1 6 0l18.5 32.5a4 4 0 0 1-3.5 6H6a4 4 0 0 1-3.5-6z",
    cut: "M24 17v12M24 36v.1",
  },
  information: { fill: "M24 3a21 21 0 1 1 0 42 21 21 0 0 1 0-42z", cut: "M24 23v12M24 14v.1" },
  points: {
    fill: "M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44z",
    cut: "M24 11l4 8.500 9 1.200-6.600 6.400 1.700 9.200L24 31.800l-8.100 4.500 1.700-9.200L11 20.700l9-1.200z",
  },
  again: { line: "M39 15A18 18 0 1 0 42 26M41 5v11H30" },
  contrast: {
    fill: "M24 3a21 21 0 0 0 0 42z",
    line: "M24 6a18 18 0 1 1 0 36 18 18 0 0 1 0-36z",
  },
  plus: { line: "M24 7v34M7 24h34" },
  minus: { line: "M7 24h34" },
  box: { fill: "M24 3l20 9.5v22L24 45 4 34.5v-22z", cut: "M4 13.5l20 9 20-9M24 23v22" },
  person: {
    fill: "M24 3a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM4 45c0-12 8-19 20-19s20 7 20 19z",
  },
  people: {
    fill: "M16 6a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM1 44c0-11 6-18 15-18s15 7 15 18zM35 11a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM34 44c0-7-1.5-12-4-15.5 1.5-.7 3-1 5-1C43 27.5 47 34 47 44z",
  },
  calendar: {
    fill: "M7 8h34a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z",
    line: "M14 4v6M34 4v6",
    cut: "M3 19h42M13 28h.1M24 28h.1M35 28h.1M13 36.5h.1M24 36.5h.1",
  },
  heart: {
    fill: "M24 44C10 34 3 27 3 17 3 10 8 5 14 5c4 0 8 2 10 6 2-4 6-6 10-6 6 0 11 5 11 12 0 10-7 17-21 27z",
    cut: "M24 15.5v15M16.5 23h15",
  },
  "face-glad": {
    fill: "M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44z",
    cut: "M16 16v4M32 16v4M12.5 27c3 13 20 13 23 0",
  },
  "face-plain": {
    fill: "M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44z",
    cut: "M16 16v4M32 16v4M14 32h20",
  },
  "face-sad": {
    fill: "M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44z",
    cut: "M16 16v4M32 16v4M13.5 36c3-12 18-12 21 0",
  },
  tool: {
    fill: "M30 3c5-1 11 2 13.5 6.5L35 17l-3-1-1-3 4-8zM44.5 14c2 8-4 16-13 15L17 43.5a6.5 6.5 0 0 1-9.5-9.5L22 19.5C20 12 25 4 33 3l-6 9 2 8 8 2z",
  },
  broom: {
    fill: "M15 22h18l6 22H9z",
    line: "M24 3v16",
    cut: "M13 29h22M18 36l-1.500 8M24 36v8M30 36l1.500 8",
  },
  receipt: {
    fill: "M8 3h32v42l-5.5-4-5 4-5.5-4-5.5 4-5-4L8 45z",
    cut: "M15 13h18M15 22h18M15 31h10",
  },
  play: {
    fill: "M12 5.5a3 3 0 0 1 4.5-2.600l27 18.5a3 3 0 0 1 0 5.200l-27 18.5a3 3 0 0 1-4.5-2.600z",
  },
  "money-in": {
    fill: "M24 1a10 10 0 1 1 0 20 10 10 0 0 1 0-20z",
    line: "M16 26.5l8 7 8-7M5 30v14h38V30",
    cut: "M22.5 9.5h3v3h-3z",
  },
  "money-out": {
    fill: "M14 9a13 13 0 1 1 0 26 13 13 0 0 1 0-26z",
    line: "M33 22h11M37.5 14.5l7 7.5-7 7.5",
    cut: "M12 20h4v4h-4zM14 20v4",
  },
  coins: {
    fill: "M24 2c11 0 19 3 19 7v30c0 4-8 7-19 7S5 43 5 39V9c0-4 8-7 19-7z",
    cut: "M6 15c4 3 10 4 18 4s14-1 18-4M6 25c4 3 10 4 18 4s14-1 18-4M6 35c4 3 10 4 18 4s14-1 18-4",
  },
  bowl: {
    fill: "M2 23h44c0 10-5 17-13 19v3H15v-3C7 40 2 33 2 23z",
    line: "M16 16c-3-4 3-6 0-11M27 16c-3-4 3-6 0-11",
  },
  stop: { fill: "M11 7h26a4 4 0 0 1 4 4v26a4 4 0 0 1-4 4H11a4 4 0 0 1-4-4V11a4 4 0 0 1 4-4z" },
} as const satisfies Record<string, Drawing>;

export type PictogramName = keyof typeof PICTOGRAMS;
