import { ascii, startsWith } from "./bytes.ts";
import { bareJpeg } from "./jpeg.ts";
import type { Picture } from "./picture.ts";
import { barePng, PNG } from "./png.ts";
import { bareWebp } from "./webp.ts";

const KINDS = [
  { mediaType: "image/jpeg", at: 0, start: Uint8Array.of(0xff, 0xd8, 0xff), bare: bareJpeg },
  { mediaType: "image/png", at: 0, start: PNG, bare: barePng },
  { mediaType: "image/webp", at: 8, start: ascii("WEBP"), bare: bareWebp },
] as const;

/**
 * A picture as it may be kept: a JPEG, PNG or WebP without where, when, by whom and with what it was
 * taken, its points as they were. `null` where the bytes are none of these, or not all of one.
 */
export const bare = (bytes: Uint8Array): Picture | null => {
  const kind = KINDS.find(({ at, start }) => startsWith(bytes.subarray(at), start));
  const kept = kind?.bare(bytes);
  return kind && kept ? { mediaType: kind.mediaType, bytes: kept } : null;
};
