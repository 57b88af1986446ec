import { newVisitor, type Visitor } from "@huzhu/client/visitor";
import { logIn } from "@huzhu/contract";
import type { VillageId } from "@huzhu/domain/people";
import { argon2Passwords } from "../session/passwords.ts";
import { DEMO_PASSWORD } from "../start/demo.ts";
import { makeNeighbour } from "../start/demo-neighbour.ts";
import { answered, type House, NOW } from "./house.ts";

/** A second village on the server of a house. */
export interface Neighbour {
  readonly village: VillageId;
  /** Somebody of its staff, logged in. */
  readonly as: (login: "admin" | "cadre" | "keeper") => Promise<Visitor>;
}

export const openNeighbour = async (house: House): Promise<Neighbour> => {
  const village = await makeNeighbour(house.db, argon2Passwords, NOW);
  return {
    village,
    async as(login) {
      const visitor = newVisitor(house.origin);
      await answered(visitor.call(logIn, { body: { village, login, password: DEMO_PASSWORD } }));
      return visitor;
    },
  };
};
