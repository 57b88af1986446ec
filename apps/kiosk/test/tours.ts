import { CLAIMS_TOUR } from "./claims-tour.ts";
import { PROXIES_TOUR } from "./proxies-tour.ts";
import { TOUR } from "./tour.ts";

/** All tours; together they pass every screen. */
export const TOURS = [
  { name: "points and goods", tour: TOUR, place: 0 },
  { name: "the board and one's own claims", tour: CLAIMS_TOUR, place: 1 },
  { name: "acting for somebody", tour: PROXIES_TOUR, place: 2 },
] as const;
