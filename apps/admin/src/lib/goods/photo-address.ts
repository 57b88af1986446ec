import type { PhotoId } from "@huzhu/domain/store";

/** Where the server keeps a photo; its address changes with its content. */
export const photoAddress = (photo: PhotoId): string => `/api/photos/${photo}`;
