/** A picture that says nothing but what is to be seen on it; `mediaType` is for a browser. */
export interface Picture {
  readonly mediaType: "image/jpeg" | "image/png" | "image/webp";
  readonly bytes: Uint8Array;
}
