import { ERASED_WORDS } from "../reciprocity/erased-words.ts";
import type { Complaint } from "./complaint.ts";

/** That somebody complained, and whether they were right; not who, and not of what. */
export const forgetComplaint = (complaint: Complaint): Complaint => ({
  ...complaint,
  ...{ from: ERASED_WORDS, what: ERASED_WORDS },
  end: complaint.end && { ...complaint.end, why: ERASED_WORDS },
});
