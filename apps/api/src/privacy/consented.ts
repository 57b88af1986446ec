import { consents, type Read, type VillageProfile } from "@huzhu/db";
import type { ResidentId } from "@huzhu/domain/people";
import type { ConsentMissing, ConsentPurpose } from "@huzhu/domain/privacy";
import { needConsent } from "@huzhu/domain/privacy";
import { type Instant, localDate } from "@huzhu/domain/time";
import type { Result } from "effect";

type Asked = (
  read: Read,
  resident: ResidentId,
  village: Pick<VillageProfile, "settings">,
  now: Instant,
) => Promise<Result.Result<void, ConsentMissing>>;

const consentedTo =
  (purpose: ConsentPurpose): Asked =>
  async (read, resident, { settings }, now) =>
    needConsent(await consents.ofResident(read, resident), purpose, {
      required: settings.privacy.consentRequired,
      on: localDate(now),
    });

/** Whether somebody's health may be written down: where the village wants it, only with consent. */
export const consentedToHealth = consentedTo("health");

/** Whether photos of somebody's home may be kept: where the village wants it, only with consent. */
export const consentedToPhotos = consentedTo("photo");
