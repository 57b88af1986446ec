import {
  eligibilityWords,
  frequencyWords,
  oftenWords,
  RISK_CLASS_WORDS,
  RISK_REASON_WORDS,
} from "@huzhu/contract";
import {
  type Entitlement,
  HELPER_KIND_LABELS,
  type HelperKind,
  PAYER_LABELS,
  type Payer,
  SERVICE_CATEGORY_LABELS,
  Service,
  ServiceCategory,
} from "@huzhu/domain/catalog";
import { Option, Schema } from "effect";
import type { Tree } from "#lib/rulebooks/shape/shape.ts";

const decode = Schema.decodeUnknownOption(Service);

/** Who gives it. */
export const helperWords = (helpers: ReadonlyArray<HelperKind>): string =>
  helpers.map((kind) => HELPER_KIND_LABELS[kind]).join("、");

/** At whose cost. */
export const payerWords = (payers: ReadonlyArray<Payer>): string =>
  payers.map((payer) => PAYER_LABELS[payer]).join("、");

/** How often an elder is entitled to it, and by which risk where that decides. */
export const cadenceWords = ({
  cadence,
  often,
  risk,
}: Pick<Entitlement, "cadence" | "often" | "risk">): string => {
  const times = often && oftenWords(often);
  if (cadence === "standing") return "长期有";
  if (cadence === "onRequest") return times ? `有需要就办，最多${times}` : "有需要就办";
  if (!risk) return times ?? "不定期";
  const reasons = risk.reasons.map((reason) => RISK_REASON_WORDS[reason]).join("、");
  const why = [RISK_CLASS_WORDS[risk.class], reasons].filter(Boolean).join("：");
  return `${times ?? "不定期"}（${why}）`;
};

/** A service in one line: for whom, how often, by whom. */
export const serviceWords = (service: Service): string =>
  [eligibilityWords(service), frequencyWords(service.frequency), helperWords(service.helpers)].join(
    "；",
  );

/** A service of a draft in one line, as far as it can be read. */
export const draftWords = (service: Tree): string =>
  Option.match(decode(service), { onNone: () => "还没写完", onSome: serviceWords });

const isCategory = Schema.is(ServiceCategory);

export const categoryWords = (category: string): string =>
  isCategory(category) ? SERVICE_CATEGORY_LABELS[category] : "没写类别";
