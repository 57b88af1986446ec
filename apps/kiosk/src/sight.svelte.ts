export const SIZES = [100, 125, 150] as const;
export type Size = (typeof SIZES)[number];

/** How large and how black somebody wants the letters, until they go (K-V3, K-V4, K-V9). */
export class Sight {
  size = $state<Size>(100);
  highContrast = $state(false);

  reset(): void {
    this.size = 100;
    this.highContrast = false;
  }
}
