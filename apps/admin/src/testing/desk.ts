import { makeClient } from "@huzhu/client";
import type { Me } from "@huzhu/contract";
import { Duty, may, type Role, StaffId } from "@huzhu/domain/governance";
import { VillageId } from "@huzhu/domain/people";
import { type Desk, makeDesk } from "../lib/desk.ts";
import type { FakeServer } from "./fake-server.ts";

/** Somebody of a role in the invented village. */
export const staffAs = (role: Role): Me => ({
  staff: {
    id: StaffId.make("staff-me"),
    name: "王主任",
    login: "wang",
    role,
    household: null,
    active: true,
  },
  village: {
    id: VillageId.make("liuxi"),
    name: "柳溪村",
    township: "青山镇",
    scale: 0,
    demo: true,
  },
  duties: Duty.literals.filter((duty) => may(role, duty)),
});

/** A desk at the fake server. */
export const deskAt = (server: FakeServer, role: Role = "admin"): Desk =>
  makeDesk(makeClient({ fetch: server.fetch }), staffAs(role));
