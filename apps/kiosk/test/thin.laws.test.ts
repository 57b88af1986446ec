import * as contract from "@huzhu/contract";
import { Arbitrary, Effect, Option, Schema } from "effect";
import { beforeAll, describe, expect, it } from "vitest";
import type { Codec } from "../thin/schema/codec.ts";
import { spoilt } from "./spoilt.ts";
import { thinContract } from "./thin-contract.ts";

type Thin = Readonly<Record<string, Record<(typeof PARTS)[number], Codec> & { refusals: Codec[] }>>;

/** A schema of the contract, and where its thin twin is. */
interface Twins {
  readonly name: string;
  readonly schema: contract.Wire;
  readonly twin: (thin: Thin) => Codec | undefined;
}

const PARTS = ["params", "query", "body", "answer"] as const;

const isCalled = (value: unknown): value is contract.Endpoint =>
  value === contract.pair ||
  (typeof value === "object" &&
    value !== null &&
    "caller" in value &&
    value.caller === contract.kiosk);

const exported: Readonly<Record<string, unknown>> = contract;
const called = Object.entries(exported).flatMap(([name, value]) =>
  isCalled(value) ? [{ name, endpoint: value }] : [],
);

const parts = called.flatMap(({ name, endpoint }) =>
  PARTS.map(
    (part): Twins => ({
      name: `${name} ${part}`,
      schema: endpoint[part],
      twin: (thin) => thin[name]?.[part],
    }),
  ),
);

/** Each of them once, wherever it is declared. */
const refusals = new Map<unknown, Twins>(
  called.flatMap(({ name, endpoint }) =>
    endpoint.refusals.map((refusal, at): readonly [unknown, Twins] => [
      refusal,
      {
        name: `${name} ${refusal.identifier}`,
        schema: refusal,
        twin: (thin) => thin[name]?.refusals[at],
      },
    ]),
  ),
);

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

const samples = (schema: contract.Wire): Promise<readonly unknown[]> =>
  Effect.runPromise(
    Arbitrary.sampleEffect(Arbitrary.schema(Schema.toType(schema)), {
      count: 3,
      size: 3,
      seed: 7,
      maxDiscards: 20_000,
    }),
  );

describe("what the kiosk has of Effect", () => {
  let thin: Thin;

  beforeAll(async () => {
    thin = (await thinContract(called.map(({ name }) => name))) as Thin;
  });

  /** Says of every schema what Effect says: the same values, the same refusals. */
  const compare = async (all: readonly Twins[]): Promise<void> => {
    for (const { name, schema, twin } of all) {
      const codec = twin(thin);
      if (codec === undefined) throw new Error(`no ${name}`);
      const read = Schema.decodeUnknownOption(schema);
      for (const value of await samples(schema)) {
        const wire = json(Schema.encodeUnknownSync(schema)(value));
        expect(json(codec.encode(codec.decode(wire))), name).toEqual(wire);
        for (const other of [wire, ...spoilt(wire)]) {
          const taken = codec.decode(other);
          const told = Option.map(read(other), json);
          const own = typeof taken === "symbol" ? Option.none() : Option.some(json(taken));
          expect(own, `${name} of ${JSON.stringify(other)}`).toEqual(told);
        }
      }
    }
  };

  it("takes and refuses every part of every call as Effect itself does", () => compare(parts));

  it("takes and refuses every refusal as Effect itself does", () =>
    compare([...refusals.values()]));
});
