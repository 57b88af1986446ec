import { Points, type Posting, type Reason } from "@huzhu/domain/points";
import { describe, expect, it } from "vitest";
import { coherence } from "../world/coherence.ts";
import type { World } from "../world/world.ts";
import { livedWorld } from "./lived.ts";

export interface Tampering {
  readonly name: string;
  readonly law: string;
  readonly tamper: (world: World) => void;
}

/** A village that is coherent is not any more, and the audit says by which law. */
export const findsBroken = (what: string, cases: ReadonlyArray<Tampering>): void => {
  describe(what, () => {
    it.each(cases)("are found broken $name", ({ law, tamper }) => {
      const world = livedWorld();
      expect(coherence(world)).toEqual([]);
      tamper(world);
      expect(coherence(world).map((one) => one.law)).toContain(law);
    });
  });
};

/** Replaces the first value of a map for which there is a replacement. */
export const replaceOne = <Key, Value>(
  map: Map<Key, Value>,
  change: (value: Value) => Value | null,
): void => {
  for (const [key, value] of map) {
    const changed = change(value);
    if (changed === null) continue;
    map.set(key, changed);
    return;
  }
};

/** Replaces the first posting of a kind for which there is a replacement. */
export const replaceIn = (
  journal: World["journal"],
  kind: Reason["_tag"],
  change: (posting: Posting) => Posting | null,
): void => {
  for (const [at, posting] of journal.entries()) {
    const changed = posting.transfer.reason._tag === kind ? change(posting) : null;
    if (changed === null) continue;
    journal[at] = changed;
    return;
  }
};

/** Writes the first posting of a kind a second time. */
export const repeat = ({ journal }: World, kind: Reason["_tag"]): void => {
  journal.push(...journal.filter(({ transfer }) => transfer.reason._tag === kind).slice(0, 1));
};

export const more = (points: Points): Points => Points.make(points + 1);
