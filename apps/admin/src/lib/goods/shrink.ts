const LONGEST = 800;
const QUALITY = 0.85;

/** Fits a picture into a square, whole and in the middle, on white ground. */
export const fit = (width: number, height: number, most = LONGEST) => {
  const side = Math.min(most, Math.max(width, height));
  const scale = Math.min(1, side / Math.max(width, height));
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  return { side, x: Math.round((side - w) / 2), y: Math.round((side - h) / 2), w, h };
};

const read = (file: Blob): Promise<ImageBitmap | null> => createImageBitmap(file).catch(() => null);

const draw = (picture: ImageBitmap, most: number): HTMLCanvasElement => {
  const { side, x, y, w, h } = fit(picture.width, picture.height, most);
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser has no canvas");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, side, side);
  pen.drawImage(picture, x, y, w, h);
  return canvas;
};

/**
 * A photo from a phone or camera, made small enough for the village's line: at most 800 pixels
 * square unless it says otherwise, as Base64 of a WebP (JPEG where the browser writes none). `null` if it is no picture.
 */
export const shrink = async (file: Blob, most = LONGEST): Promise<string | null> => {
  const picture = await read(file);
  if (!picture) return null;
  const canvas = draw(picture, most);
  picture.close();
  const webp = canvas.toDataURL("image/webp", QUALITY);
  const address = webp.startsWith("data:image/webp")
    ? webp
    : canvas.toDataURL("image/jpeg", QUALITY);
  return address.slice(address.indexOf(",") + 1);
};
