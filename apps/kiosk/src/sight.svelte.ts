export const SIZES = [100, 125, 150] as const;
export type Size = (typeof SIZES)[number];

const ZOOMS: Record<Size, 1 | 1.25 | 1.5> = { 100: 1, 125: 1.25, 150: 1.5 };

/** How large and how black somebody wants the letters, until they go (K-V3, K-V4, K-V9). */
export class Sight {
  size = $state<Size>(100);
  highContrast = $state(false);

  get zoom(): 1 | 1.25 | 1.5 {
    return ZOOMS[this.size];
  }

  reset(): void {
    this.size = 100;
    this.highContrast = false;
  }
}
