import type { Endpoint } from "../endpoint/index.ts";
import {
  changePrivacySettings,
  confirmErasure,
  erasurePreview,
  erasures,
  giveConsent,
  looks,
  looksAt,
  noteList,
  personPrivacy,
  privacySettings,
  requestErasure,
  reveal,
  revealed,
  withdrawConsent,
  withdrawErasure,
} from "./index.ts";

/** In the order of the API page. */
export const privacyEndpoints = [
  personPrivacy,
  reveal,
  revealed,
  looksAt,
  noteList,
  looks,
  giveConsent,
  withdrawConsent,
  erasurePreview,
  requestErasure,
  withdrawErasure,
  confirmErasure,
  erasures,
  privacySettings,
  changePrivacySettings,
] as const satisfies ReadonlyArray<Endpoint>;
