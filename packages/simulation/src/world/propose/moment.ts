import type { StaffId } from "@huzhu/domain/governance";
import { Points } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import type { MakeId } from "../../ids.ts";
import { between, chance, pick, type Random } from "../../random.ts";
import type { AnyCommand, CommandOf } from "../command.ts";
import type { World } from "../world.ts";

/** What proposing a command needs: the world as it stands, the clock, and some caprice. */
export interface Moment {
  readonly random: Random;
  readonly world: World;
  readonly ids: MakeId;
  readonly at: Instant;
}

/** Thinks of a command that somebody might give, wise or not. */
export type Propose<Tag extends AnyCommand["_tag"]> = (moment: Moment) => CommandOf<Tag>;

/** How often people do what makes no sense. */
const FOLLY = 0.03;

/** One of the ids there are, or now and then one that nobody has. */
export const someId = <Id extends string>(random: Random, ids: Iterable<Id>, stranger: Id): Id => {
  const known = [...ids];
  return known.length === 0 || chance(random, FOLLY) ? stranger : pick(random, known);
};

/** A new id, or now and then one that was used before. */
export const newId = <Id extends string>(random: Random, used: Iterable<Id>, fresh: Id): Id => {
  const before = [...used];
  return before.length > 0 && chance(random, FOLLY) ? pick(random, before) : fresh;
};

export const someStaff = ({ random, world }: Moment): StaffId =>
  pick(random, [...world.staff.keys()]);

export const somePoints = (random: Random, least: number, most: number): Points =>
  Points.make(between(random, least, most));
