// What is owed in other taxes, or in a rule, is no question to a ledger of invoices.
const ELSEWHERE =
  /个人所得|个税|企业所得|附加税?|印花|关税|消费税|房产|契税|税率|起征|怎么|如何|为什么|为啥|公式|正常|预警|\b(?:income|personal|payroll|rate|how (?:do|to)|why)\b/iu;
const BOTH =
  /^(?=.*(?:进项|\binput\b))(?=.*(?:销项|\boutput\b)).*(?:减去?|差额?|抵完|之差|相抵|minus|less|difference|net of)/isu;
const OWED_IN_ANY_TAX = /(?:要|应该?|该|得|需要?)[交缴]纳?(?:多少|几)税/u;
const OWED =
  /(?:要|应该?|该|得|需要?)[交缴]纳?(?:多少|几)增值税|(?:要|应|该|得|需)[交缴纳]纳?(?:的)?增值税|进销(?:项)?(?:税额?)?(?:的)?差额?|税负(?:是|有)?(?:多少|几|$)|\bhow much vat (?:do|will|must|should|did) (?:we|i) (?:owe|have to pay|pay)\b|\bvat (?:payable|due|liability|balance)\b/iu;
const SAID =
  /(?:大概|大约|差不多|一共|总共)|(?:要|应该?|该|得|需要?)?[交缴纳]纳?(?:的)?|增值税|进项(?:税额?)?|销项(?:税额?)?|进销(?:项)?|税负|税[额金]?|减去?|差额?|抵完|之差|相抵|(?:是|有|还剩?|剩)?(?:多少|几)(?:钱|税)?|我们?(?:公司|单位)?|咱们|和|与|跟|的|了|吗|呢|\b(?:how much|what(?:'s| is| was)?|the|our|we|i|do|will|must|should|did|have to|owe|pay|vat|tax|input|output|payable|due|liability|balance|minus|less|difference|between|net of|and|of|for|is|in)\b/giu;

/** Whether what was issued is to be set against what was received, and what is left: days, and whatever else narrows it. */
export function readBalance(said: string, hasDays: boolean): { rest: string } | undefined {
  const asked = BOTH.test(said) || OWED.test(said) || (hasDays && OWED_IN_ANY_TAX.test(said));
  if (!asked || ELSEWHERE.test(said)) return undefined;
  return { rest: said.replace(SAID, " ").trim() };
}
