import { assessments, deliveries, type Read } from "@huzhu/db";
import type { Catalog, Delivery, ServiceCode, Span } from "@huzhu/domain/catalog";

/** The services that are given by assessing somebody's ability. */
const assessing = (versions: ReadonlyArray<Catalog>): ReadonlySet<ServiceCode> =>
  new Set(
    versions.flatMap(({ services }) =>
      services.filter(({ record }) => record === "assessment").map(({ code }) => code),
    ),
  );

/** Everything that elders got in a span, from wherever it is written down. */
export const givenIn = async (
  tx: Read,
  versions: ReadonlyArray<Catalog>,
  span: Span,
): Promise<ReadonlyArray<Delivery>> => {
  const visits = await deliveries.between(tx, span);
  const services = [...assessing(versions)];
  const assessed = services.length === 0 ? [] : await assessments.list(tx);
  const done = assessed
    .filter(({ assessedOn: on }) => span.from <= on && on <= span.to)
    .flatMap(({ resident: elder, assessedOn: on }) =>
      services.map((service) => ({ elder, service, on, minutes: null })),
    );
  return [...visits, ...done];
};
