import type { VillageId } from "@huzhu/domain/people";
import { expect, it } from "vitest";
import type { Database } from "../database.ts";
import { verify } from "../verify/verify.ts";
import { onEveryEngine, openAt, template } from "./engine.ts";
import { tamper } from "./tamper.ts";

/** One change with plain SQL, and what the self-check says of it. */
export interface Tampering {
  readonly name: string;
  readonly sql: ReadonlyArray<string>;
  /** What is among the findings, at least: what, and where. */
  readonly finds: ReadonlyArray<readonly [what: string, of: string]>;
}

/** Lets a village live, breaks its laws behind the program's back, and looks for what is found. */
export const tampered = (
  title: string,
  live: (database: Database) => Promise<VillageId>,
  cases: ReadonlyArray<Tampering>,
): void => {
  const begin = template(live);
  onEveryEngine(title, (engine) => {
    it.each(cases)("is found and located: $name", async ({ sql, finds }) => {
      const { place, said: village } = await begin(engine);
      const database = await openAt(place);
      expect((await verify(database, village)).findings).toEqual([]);
      await tamper(engine, place, sql);
      const { findings } = await verify(database, village);
      const found = findings.map(({ what, of }) => `${what}: ${of}`);
      expect(found).toEqual(expect.arrayContaining(finds.map(([what, of]) => `${what}: ${of}`)));
    });
  });
};
