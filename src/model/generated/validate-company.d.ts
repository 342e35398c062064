// Generated from src/model/schema by scripts/generate/company-validator.ts; do not edit.

/** How many keys a valid company document has in all its maps; -1 for a value that is none, or
 *  that has a key nobody knows. Says nothing about why. */
export declare function countCompanyKeys(document: unknown): number
