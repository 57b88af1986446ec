import { RiskClass } from "../elders/risk.ts";
import { ELDER_AGE } from "../people/elder.ts";
import type { FaultPath } from "../rulebook/check-fault.ts";
import { reversed } from "../rulebook/check-limits.ts";
import { listedTwice } from "../rulebook/check-twice.ts";
import type { Catalog } from "./catalog.ts";
import {
  type CatalogFault,
  DuplicateService,
  EmptyCatalog,
  EmptyLine,
  NobodyThatYoung,
  NoMinutes,
  NoReward,
  NoTimes,
  NoTimesFor,
  PriceUnused,
  QualifiedNeighbours,
  RewardUnused,
  TierAboveCeiling,
} from "./check-fault.ts";
import type { ServiceCode } from "./ids.ts";
import type { Service } from "./service.ts";

type Faults = ReadonlyArray<CatalogFault>;

const duplicates = ({ services }: Catalog): Faults => {
  const firsts = new Map<ServiceCode, number>();
  return services.flatMap(({ code }, at) => {
    const first = firsts.get(code);
    if (first !== undefined) {
      return [DuplicateService.make({ path: ["services", at, "code"], code, first })];
    }
    firsts.set(code, at);
    return [];
  });
};

const lineFaults = ({ eligibility = [] }: Service, path: FaultPath): Faults =>
  eligibility.flatMap((line, at): Faults => {
    const here = [...path, "eligibility", at];
    if (Object.keys(line).length === 0) return [EmptyLine.make({ path: here })];
    const { least, most } = line.age ?? {};
    const young = most !== undefined && most < ELDER_AGE;
    return [
      ...reversed({ least, most }, [...here, "age", "most"]),
      ...(young
        ? [NobodyThatYoung.make({ path: [...here, "age", "most"], most, elder: ELDER_AGE })]
        : []),
    ];
  });

/** The classes in which somebody may be whom a service is for. */
const admitted = ({ eligibility }: Service): ReadonlyArray<RiskClass> =>
  RiskClass.literals.filter(
    (one) => eligibility?.some(({ risks }) => risks?.includes(one) ?? true) ?? true,
  );

const timesFaults = (service: Service, path: FaultPath): Faults => {
  const { frequency } = service;
  if (frequency.kind !== "byRisk") return [];
  const at = [...path, "frequency"];
  const without = RiskClass.literals.filter((one) => frequency[one] === undefined);
  if (without.length === RiskClass.literals.length) return [NoTimes.make({ path: at })];
  const open = new Set(admitted(service));
  return without
    .filter((one) => open.has(one))
    .map((one) => NoTimesFor.make({ path: at, class: one }));
};

const rewardFaults = ({ reward, minutes, helpers }: Service, path: FaultPath): Faults => {
  if (!reward) return [];
  const at = [...path, "reward"];
  const paid = helpers.some((kind) => kind !== "professional" && kind !== "institution");
  return [
    ...(reward.points === undefined && reward.minutes === undefined
      ? [NoReward.make({ path: at })]
      : []),
    ...(reward.per === "unit" && minutes === undefined
      ? [NoMinutes.make({ path: [...path, "minutes"] })]
      : []),
    ...(paid ? [] : [RewardUnused.make({ path: at })]),
  ];
};

const priceFaults = ({ price, payers }: Service, path: FaultPath): Faults => {
  if (!price) return [];
  const { tiers, inKind = [], ceiling } = price;
  const at = [...path, "price"];
  const ages = tiers.map(({ age }) => age);
  const things = inKind.map(({ of }) => of);
  return [
    ...listedTwice(ages, { path: [...at, "tiers"], field: "age" }),
    ...listedTwice(things, { path: [...at, "inKind"], field: "of" }),
    ...tiers.flatMap(({ age, fen }, tier) =>
      ceiling !== undefined && fen > ceiling
        ? [TierAboveCeiling.make({ path: [...at, "tiers", tier, "fen"], age, fen, ceiling })]
        : [],
    ),
    ...(payers.includes("family") ? [] : [PriceUnused.make({ path: at })]),
  ];
};

const serviceFaults = (service: Service, path: FaultPath): Faults => {
  const { boosts = [], qualification, helpers } = service;
  const occasions = boosts.map(({ occasion }) => occasion);
  const unqualified = helpers.includes("neighbour") || helpers.includes("family");
  return [
    ...lineFaults(service, path),
    ...timesFaults(service, path),
    ...listedTwice(occasions, { path: [...path, "boosts"], field: "occasion" }),
    ...(qualification && unqualified
      ? [QualifiedNeighbours.make({ path: [...path, "qualification"] })]
      : []),
    ...rewardFaults(service, path),
    ...priceFaults(service, path),
  ];
};

/**
 * What is wrong with a catalog beyond its format, each with the path to its place and a severity: a
 * document with an `error` cannot be adopted, a `warning` is for whoever reads it again. Empty where
 * nothing is wrong; the order is that of the document.
 */
export const checkCatalog = (catalog: Catalog): Faults => [
  ...(catalog.services.length === 0 ? [EmptyCatalog.make({ path: ["services"] })] : []),
  ...duplicates(catalog),
  ...catalog.services.flatMap((service, at) => serviceFaults(service, ["services", at])),
];
