const CHINESE =
  /(?:谁|哪[些几]?家?|哪个|什么)(?:个)?(?:公司|单位|供应商|供货商|商家|客户)?[^,，。]{0,4}(?:还没有?|没有?|未|尚未)(?:给|向)?(?:我们?|咱们|我司|公司)?(?:开(?:具)?(?:过?来)?(?:发?票)?|来票|寄(?:发?票)|给(?:发?票))(?:过来)?了?的?\s*[?？]?$/u;
const ENGLISH =
  /\b(?:who|which (?:suppliers?|vendors?|sellers?|companies|ones?))\b.{0,24}\b(?:(?:has|have|did)(?:n['’]?t| not)|never|still ha(?:s|ve)(?:n['’]?t| not))\b.{0,16}\b(?:issued?|sent|send|invoiced?|billed|bill)\b/iu;

/** Whether a message asks who has not issued yet, which no ledger of what was issued can know. */
export const asksUnissued = (text: string): boolean => CHINESE.test(text) || ENGLISH.test(text);
