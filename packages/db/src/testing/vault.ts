import { vaultOf } from "../vault/vault.ts";

/** The key of tests; nothing that matters is sealed with it. */
export const TEST_VAULT_KEY = `huzhu-vault-1 ${"A".repeat(43)}\n`;
export const TEST_VAULT = vaultOf(TEST_VAULT_KEY, () => "salt");
