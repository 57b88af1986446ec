import {
  adoptCatalog,
  catalogs,
  checkCatalog,
  elderEntitlements,
  entitled,
  entitledElders,
  gapTable,
} from "@huzhu/contract";
import { checkCatalog as faultsOf } from "@huzhu/domain/catalog";
import { Result } from "effect";
import { ADOPTED_CATALOG, CATALOG, ENTITLEMENTS, GAP_BY_ELDER, GAP_BY_SERVICE } from "./catalog.ts";
import type { FakeServer } from "./fake-server.ts";
import { ZHANG } from "./village.ts";

/** The village's catalog, one elder who is entitled, and what was due in February. */
export const withCatalog = (server: FakeServer): FakeServer =>
  server
    .on(catalogs, () => Result.succeed([ADOPTED_CATALOG]))
    .on(checkCatalog, ({ body }) =>
      Result.succeed({ catalog: body, faults: faultsOf(body), decided: [] }),
    )
    .on(adoptCatalog, ({ body }) => {
      const adopted = { ...ADOPTED_CATALOG, ...body };
      server.on(catalogs, () => Result.succeed([adopted, { ...ADOPTED_CATALOG, current: false }]));
      return Result.succeed(adopted);
    })
    .on(elderEntitlements, () => Result.succeed(ENTITLEMENTS))
    .on(entitled, () =>
      Result.succeed({
        elders: 3,
        services: CATALOG.services.map(({ code: service, title, category }) => {
          return { service, title, category, certain: 2, withPaper: 0 };
        }),
      }),
    )
    .on(entitledElders, ({ params }) => {
      const { id, name, age, householdNumber, hamlet } = ZHANG;
      const found = ENTITLEMENTS.entitlements.find(({ service }) => service === params.service);
      const { certain = true, why = [], often = null } = found ?? {};
      const rows = [{ id, name, age, householdNumber, hamlet, certain, why, often }];
      return Result.succeed({ rows, total: 1, page: 1, pageSize: 50 });
    })
    .on(gapTable, ({ query }) =>
      Result.succeed(query.by === "elder" ? GAP_BY_ELDER : GAP_BY_SERVICE),
    );
