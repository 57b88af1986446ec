import type { PictogramName } from "@huzhu/ui/kiosk";

/** One thing the kiosk says: what stands on the screen, and the picture that goes with it. */
export interface Message {
  readonly zh: string;
  readonly icon: PictogramName;
}
