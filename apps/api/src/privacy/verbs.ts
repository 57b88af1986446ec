import type { Verb } from "../mount/verb.ts";
import { changePrivacySettings } from "./change-settings.ts";
import { confirmErasure } from "./confirm-erasure.ts";
import { giveConsent } from "./give-consent.ts";
import { listErasures } from "./list-erasures.ts";
import { listLooks } from "./list-looks.ts";
import { listLooksAt } from "./list-looks-at.ts";
import { look } from "./look.ts";
import { noteList } from "./note-list.ts";
import { previewErasure } from "./preview-erasure.ts";
import { requestErasure } from "./request-erasure.ts";
import { seeLook } from "./see-look.ts";
import { seePerson } from "./see-person.ts";
import { seePrivacySettings } from "./see-settings.ts";
import { withdrawConsent } from "./withdraw-consent.ts";
import { withdrawErasure } from "./withdraw-erasure.ts";

export const privacyVerbs: ReadonlyArray<Verb> = [
  seePerson,
  look,
  seeLook,
  listLooksAt,
  noteList,
  listLooks,
  giveConsent,
  withdrawConsent,
  previewErasure,
  requestErasure,
  withdrawErasure,
  confirmErasure,
  listErasures,
  seePrivacySettings,
  changePrivacySettings,
];
