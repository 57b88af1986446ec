import { encodeQR } from "qr";

/** A QR code as one path of squares, and how many modules a side has, its quiet zone included. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Modules of white around it, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** Draws a text so that a phone still reads it where a sixth of the paper is stained. */
export const qrPath = (text: string): QrDrawing => {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { size: rows.length, path };
};
