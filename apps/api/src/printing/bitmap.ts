/** Dots of thermal paper, a byte each: 1 is black. Rows from the top, each from the left. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

export const blank = (width: number, height: number): Bitmap => ({
  width,
  height,
  dots: new Uint8Array(width * height),
});

/** Blackens a rectangle; what lies beside the paper is left out. */
export const blacken = (
  { width, height, dots }: Bitmap,
  at: { readonly x: number; readonly y: number; readonly wide: number; readonly high: number },
): void => {
  const left = Math.max(0, at.x);
  const right = Math.min(width, at.x + at.wide);
  if (right <= left) return;
  for (let y = Math.max(0, at.y); y < Math.min(height, at.y + at.high); y += 1) {
    dots.fill(1, y * width + left, y * width + right);
  }
};

/** Lays one bitmap on another: black stays black. */
export const lay = (
  paper: Bitmap,
  { width, height, dots }: Bitmap,
  at: { readonly x: number; readonly y: number },
): void => {
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (dots[y * width + x] === 1) {
        blacken(paper, { x: at.x + x, y: at.y + y, wide: 1, high: 1 });
      }
    }
  }
};
