import { consents, type Read, type VillageProfile } from "@huzhu/db";
import type { ResidentId } from "@huzhu/domain/people";
import type { ConsentMissing } from "@huzhu/domain/privacy";
import { needConsent } from "@huzhu/domain/privacy";
import { type Instant, localDate } from "@huzhu/domain/time";
import type { Result } from "effect";

/** Whether somebody's health may be written down: where the village wants it, only with consent. */
export const consentedToHealth = async (
  read: Read,
  resident: ResidentId,
  { settings }: Pick<VillageProfile, "settings">,
  now: Instant,
): Promise<Result.Result<void, ConsentMissing>> =>
  needConsent(await consents.ofResident(read, resident), "health", {
    required: settings.privacy.consentRequired,
    on: localDate(now),
  });
