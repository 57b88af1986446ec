/** A screen that a kiosk may have. The sides are in CSS pixels, the diagonal in inches. */
export interface ScreenProfile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly diagonal: number;
}

export const SCREEN_PROFILES = {
  "15.6": { name: "15.6 寸", width: 1920, height: 1080, diagonal: 15.6 },
  "21.5": { name: "21.5 寸", width: 1920, height: 1080, diagonal: 21.5 },
  "32": { name: "32 寸", width: 1920, height: 1080, diagonal: 32 },
  "21.5-upright": { name: "21.5 寸竖放", width: 1080, height: 1920, diagonal: 21.5 },
  "15.6-coarse": { name: "15.6 寸低清", width: 1366, height: 768, diagonal: 15.6 },
} as const satisfies Record<string, ScreenProfile>;
export type ScreenProfileId = keyof typeof SCREEN_PROFILES;

/** The smallest screen, in millimetres: everything is drawn for it and may grow on others. */
const SMALLEST = { width: 345, height: 194 };
/** Beyond it a hand would travel too far. */
const GROWTH = 1.5;

/** How wide a CSS pixel is, in millimetres. */
export const mmPerPx = ({ width, height, diagonal }: ScreenProfile): number =>
  (diagonal * 25.4) / Math.hypot(width, height);

/** How much larger than on the smallest screen things may be drawn here; never smaller. */
export const growth = (profile: ScreenProfile): number => {
  const mm = mmPerPx(profile);
  const room = Math.min(
    (profile.width * mm) / SMALLEST.width,
    (profile.height * mm) / SMALLEST.height,
  );
  return Math.min(Math.max(room, 1), GROWTH);
};

/** The custom properties that give a page the measures of this screen. */
export const screenStyle = (profile: ScreenProfile): string =>
  `--mm: ${1 / mmPerPx(profile)}px; --grow: ${growth(profile)}`;
