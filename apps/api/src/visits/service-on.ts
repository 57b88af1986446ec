import { ServiceUnknown } from "@huzhu/contract";
import { catalogs, type Read } from "@huzhu/db";
import {
  type Catalog,
  inForceOn,
  type Service,
  type ServiceCode,
  serviceIn,
} from "@huzhu/domain/catalog";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";

/** Whoever of these gives a service comes to the elder's door without an office. */
const COMING: ReadonlySet<Service["helpers"][number]> = new Set([
  "family",
  "neighbour",
  "paidVillager",
]);

/** Whether it is given on visits, and not as an allowance or a place in an institution. */
const isVisited = ({ helpers, frequency }: Service): boolean =>
  frequency.kind !== "standing" && helpers.some((helper) => COMING.has(helper));

/** A service as the catalog of a day has it. */
export interface DatedService {
  readonly service: Service;
  readonly version: Catalog["version"];
}

/** The services by which somebody can be visited on a day. */
export const servicesOn = async (
  read: Read,
  date: CalendarDate,
): Promise<ReadonlyArray<DatedService>> => {
  const catalog = inForceOn(await catalogs.versions(read), date);
  if (!catalog) return [];
  const { version, services } = catalog;
  // What is due by risk comes first: that is what somebody is sent for most of the time.
  const first = ({ frequency }: Service): number => (frequency.kind === "byRisk" ? 0 : 1);
  return services
    .filter(isVisited)
    .toSorted((a, b) => first(a) - first(b))
    .map((service) => ({ service, version }));
};

/** The service that is meant on a day, or why there is none. */
export const serviceOn = async (
  read: Read,
  code: ServiceCode,
  date: CalendarDate,
): Promise<Result.Result<DatedService, ServiceUnknown>> => {
  const catalog = inForceOn(await catalogs.versions(read), date);
  const service = catalog && serviceIn(catalog, code);
  return catalog && service
    ? Result.succeed({ service, version: catalog.version })
    : Result.fail(new ServiceUnknown({ service: code, on: date }));
};

/** What services are called, by whichever version knew them last. */
export const serviceTitles = async (read: Read): Promise<(code: ServiceCode) => string> => {
  const versions = await catalogs.versions(read);
  const titles = new Map(
    versions.flatMap(({ services }) => services.map(({ code, title }) => [code, title] as const)),
  );
  return (code) => titles.get(code) ?? code;
};
