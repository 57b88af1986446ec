import { createContext } from "svelte";

/** How somebody logs out where there is no rail; `false` where the server was not reached. */
export const [getLeaving, setLeaving] = createContext<() => Promise<boolean>>();
