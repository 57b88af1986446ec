export const SIZES = [100, 125, 150, 200] as const;
export type Size = (typeof SIZES)[number];

type Zoom = 1 | 1.25 | 1.5 | 2;
const ZOOMS: Record<Size, Zoom> = { 100: 1, 125: 1.25, 150: 1.5, 200: 2 };

/** How large and how black somebody wants the letters, until they go (K-V3, K-V4, K-V9). */
export class Sight {
  size = $state<Size>(100);
  highContrast = $state(false);

  get zoom(): Zoom {
    return ZOOMS[this.size];
  }

  reset(): void {
    this.size = 100;
    this.highContrast = false;
  }
}
