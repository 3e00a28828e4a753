/**
 * Folds a case number for comparing: letters and digits alone, in capitals. '24cmjv-20110' and '24CMJV 20110' are one case, so that
 * no spelling files a case beside itself, or makes a sealed one anew. Never stored, never shown; the database folds in the same way.
 */
export const foldCaseNumber = (number: string): string => number.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
