import fc from "fast-check";
import { type Holder, NAMES } from "./cast.ts";

/**
 * What somebody wants to happen. `which` is a number that the reference turns into one of the things
 * that there are by then; days are counted from the day on which it happens.
 */
export type Wish =
  | Moving
  | {
      readonly verb: "deduct";
      readonly from: Holder;
      readonly amount: number;
      readonly back: number;
    }
  | {
      readonly verb: "hold";
      readonly from: Holder;
      readonly amount: number;
      readonly days: number | null;
    }
  | { readonly verb: "post-hold"; readonly which: number; readonly amount: number }
  | { readonly verb: "release-hold" | "expire-hold"; readonly which: number }
  | { readonly verb: "reverse"; readonly which: number }
  | { readonly verb: "issue"; readonly worth: number; readonly count: number }
  | {
      readonly verb: "redeem";
      readonly which: number;
      readonly to: Holder;
      readonly guess: boolean;
    }
  | { readonly verb: "void"; readonly which: number };

/** What moves points and nothing else: it is ordered from the ledger, many at a time. */
export type Moving =
  | {
      readonly verb: "grant";
      readonly to: Holder;
      readonly amount: number;
      readonly origin: "earned" | "granted";
      readonly days: number | null;
      readonly back: number;
    }
  | { readonly verb: "gift"; readonly from: Holder; readonly to: Holder; readonly amount: number }
  | { readonly verb: "donate" | "spend"; readonly from: Holder; readonly amount: number }
  | { readonly verb: "relieve"; readonly to: Holder; readonly amount: number }
  | { readonly verb: "convert"; readonly to: Holder; readonly amount: number }
  | { readonly verb: "sweep"; readonly from: Holder };

/** One step of a run; after each the laws are looked at. */
export type Step =
  | { readonly step: "one"; readonly wish: Wish }
  | { readonly step: "together"; readonly wishes: ReadonlyArray<Moving> }
  /** The same twice at once, as by a finger that trembles. */
  | { readonly step: "twice"; readonly wish: Wish }
  /** Something that was carried out comes again, with the same or with other content. */
  | { readonly step: "again"; readonly which: number; readonly changed: boolean }
  | { readonly step: "pass"; readonly days: number }
  | { readonly step: "close"; readonly back: number }
  | { readonly step: "seal" }
  | { readonly step: "ask"; readonly of: Holder; readonly back: number };

const who = fc.constantFrom(...NAMES);
const family = fc.constantFrom<Holder>("of-wang", "of-yang");
const amount = fc.integer({ min: 0, max: 30 });
const some = fc.integer({ min: 1, max: 20 });
const few = fc.integer({ min: 0, max: 8 });
const which = fc.nat({ max: 60 });
const back = fc.integer({ min: 0, max: 12 });
const days = fc.option(fc.integer({ min: 0, max: 25 }), { freq: 3 });
const origin = fc.constantFrom("earned" as const, "granted" as const);
const of = <Verb extends string>(...verbs: ReadonlyArray<Verb>) => fc.constantFrom(...verbs);

const often = <A>(...weighted: ReadonlyArray<readonly [number, fc.Arbitrary<A>]>) =>
  fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const grant = { verb: of("grant"), amount, origin, days, back };

const moving: fc.Arbitrary<Moving> = often<Moving>(
  [6, fc.record({ ...grant, to: who })],
  [3, fc.record({ verb: of("gift"), from: family, to: family, amount: few })],
  [2, fc.record({ verb: of("gift"), from: who, to: who, amount: few })],
  [2, fc.record({ verb: of("donate"), from: who, amount: few })],
  [4, fc.record({ verb: of("spend"), from: who, amount: some })],
  [2, fc.record({ verb: of("relieve"), to: who, amount: few })],
  [1, fc.record({ verb: of("convert"), to: who, amount })],
  [2, fc.record({ verb: of("convert"), to: family, amount: fc.constantFrom(10, 20) })],
  [2, fc.record({ verb: of("sweep"), from: who })],
);

const wish: fc.Arbitrary<Wish> = often<Wish>(
  [8, moving],
  [3, fc.record({ verb: of("deduct"), from: who, amount: some, back })],
  [3, fc.record({ verb: of("hold"), from: who, amount: few, days })],
  [3, fc.record({ verb: of("post-hold"), which, amount: few })],
  [2, fc.record({ verb: of("release-hold", "expire-hold"), which })],
  [5, fc.record({ verb: of("reverse"), which })],
  [
    1,
    fc.record({
      verb: of("issue"),
      worth: fc.constantFrom(5, 10),
      count: fc.integer({ min: 0, max: 3 }),
    }),
  ],
  [2, fc.record({ verb: of("redeem"), which, to: who, guess: fc.boolean() })],
  [1, fc.record({ verb: of("void"), which })],
);

const step: fc.Arbitrary<Step> = often<Step>(
  [14, fc.record({ step: of("one"), wish })],
  [
    4,
    fc.record({
      step: of("together"),
      wishes: fc.array(moving, { minLength: 2, maxLength: 5 }),
    }),
  ],
  [1, fc.record({ step: of("twice"), wish })],
  [2, fc.record({ step: of("again"), which, changed: fc.boolean() })],
  [3, fc.record({ step: of("pass"), days: fc.integer({ min: 1, max: 20 }) })],
  [1, fc.record({ step: of("pass"), days: fc.constant(400) })],
  [1, fc.record({ step: of("close"), back })],
  [1, fc.record({ step: of("seal") })],
  [2, fc.record({ step: of("ask"), of: who, back })],
);

/** So that not everything is refused: everybody begins with something. */
const endowment: fc.Arbitrary<Step> = fc
  .tuple(...NAMES.map((to) => fc.record({ ...grant, to: fc.constant(to), amount: some })))
  .map((wishes) => ({ step: "together", wishes }));

/** Long runs as often as short ones: what goes wrong mostly needs a history. */
const steps = fc.noBias(fc.array(step, { minLength: 1, maxLength: 40, size: "max" }));

export const histories: fc.Arbitrary<ReadonlyArray<Step>> = fc
  .tuple(endowment, steps)
  .map(([first, rest]) => [first, ...rest]);
