import { serveGuest as endpoint } from "@huzhu/contract";
import { besideCommand } from "../mount/beside.ts";
import { serveFor } from "./serve-for.ts";

export const serveGuest = besideCommand(
  endpoint,
  ({ params }) => params.village,
  ({ request, world: { newId }, ...call }) => serveFor({ ...call, newId }, request.body),
);
