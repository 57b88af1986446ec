import { ERASED_WORDS } from "../erased-words.ts";
import type { HelperProfile } from "./profile.ts";

/** What a helper could do and when, without what was written of them. */
export const forgetProfile = (profile: HelperProfile): HelperProfile => ({
  ...profile,
  ...{ note: "", allowance: 0 },
  barred: profile.barred && { ...profile.barred, why: ERASED_WORDS },
});
