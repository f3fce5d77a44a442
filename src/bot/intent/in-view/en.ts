import { asking } from "./aspects.ts";

const THE = "(?:what (?:is|was|are|were) )?(?:the |its )?";
const OF_IT = "(?: (?:of|on|for) it)?";
const WAS_IT =
  "(?:is it|was it|has it been|has it|did (?:we|they|someone|anyone)|have we|do we)(?: been)?(?: already)?";
const YET = "(?: it)?(?: (?:yet|already))?";
const WHO = "(?:who|which company|what company)";

export const EN_LEAD =
  /^(?:(?:and|so|ok(?:ay)?|please|hey|um+|well|also|then|but|(?:can|could|would) you|(?:tell|show) me(?= (?:who|which|what|how|its|when was|when did)\b))[,\s]+)+/u;

export const EN = [
  asking("seller", `${WHO} (?:issued|sent|made|billed|wrote|raised|gave)(?: us)? it(?: (?:out|to us|from))?`),
  asking(
    "seller",
    `${WHO} (?:is|was) it (?:from|issued by|made by)|(?:${WHO} (?:is|was) )?(?:the |its )?(?:seller|supplier|vendor|issuer)(?: of it)?`,
  ),
  asking(
    "buyer",
    `${WHO} (?:is|was) it (?:for|to|issued to|made out to)|(?:${WHO} (?:is|was) )?(?:the |its )?(?:buyer|customer|purchaser)(?: of it)?`,
  ),
  asking(
    "tax_id",
    `(?:what (?:is|are) |is |are )?(?:the |its )?(?:(?:buyer|seller|customer|supplier)(?:'s)? )?(?:tax (?:id|number|ids)|tax payer (?:id|number)|taxpayer (?:id|number))(?: numbers?)?(?: on it| of it)?(?: right| correct| ok| okay)?`,
  ),
  asking(
    "date",
    "when (?:was it (?:issued|made|dated)|did they issue it|is it from|is it dated)|how old is it|what date (?:is it|was it issued|is on it)",
  ),
  asking("date", `${THE}(?:issue |issuing |invoice )?date${OF_IT}`),
  asking("amount", "how much(?: (?:is|was) it(?: for)?| in (?:total|all)| does it come to)?"),
  asking("amount", `${THE}(?:total|amount|net amount|gross amount|net|price|sum)${OF_IT}`),
  asking(
    "tax",
    `${THE}(?:tax|vat)(?: rate| amount)?${OF_IT}|(?:at )?what (?:tax |vat )?rate(?: is it)?|how much (?:tax|vat)(?: is (?:on|in) it)?`,
  ),
  asking(
    "kind",
    "what (?:kind|type|sort)(?: of (?:invoice|fapiao))?(?: is it)?|(?:is it )?(?:a )?(?:special|ordinary|electronic|paper) or (?:an? )?(?:special|ordinary|electronic|paper)(?: (?:one|invoice))?",
  ),
  asking("kind", "is it (?:an? )?(?:special|ordinary|electronic|paper|digital)(?: (?:one|invoice|fapiao))?"),
  asking(
    "lines",
    `(?:(?:show|list|see|give)(?: me)? )?(?:the |its )?(?:line items?|lines|items|details|contents?)${OF_IT}|what (?:is|was) (?:it for|on it|in it)|what did (?:we|they) (?:buy|sell)`,
  ),
  asking("remark", `${THE}remarks?${OF_IT}|what does (?:the|its) remark say|(?:any|is there a) remark(?: on it)?`),
  asking(
    "status",
    `is it (?:still )?(?:valid|ok|okay|good|fine|alright|all right|normal)|${THE}status${OF_IT}|how does it stand|(?:is there )?anything wrong(?: with it)?`,
  ),
  asking("void", `${WAS_IT} (?:void(?:ed)?|cancell?ed)${YET}`),
  asking("reversed", `${WAS_IT} (?:reversed?|credited|red[- ]?lettered)${YET}`),
  asking(
    "counterpart",
    "(?:who|what|which (?:one|invoice|red (?:one|invoice)|red-letter (?:one|invoice))) (?:reversed|reverses) it|(?:which|what)(?: one| invoice)? (?:does|did) it reverse|(?:where|which|what) is (?:the |its )?(?:red|red-letter|blue|original)(?: (?:one|invoice))?",
  ),
  asking("why", "why (?:was|is|has) it (?:been )?(?:reversed|void(?:ed)?|cancell?ed|abnormal|out of control)"),
  asking("usage", `${WAS_IT} (?:tick(?:ed)?|deduct(?:ed)?|certif(?:ied|y)|confirm(?:ed)?)${YET}`),
  asking(
    "deductible",
    "can (?:we|i|it)(?: still)?(?: be)? (?:deduct(?:ed)?|tick(?:ed)?|claim(?:ed)? (?:the )?(?:vat|input (?:tax|vat))(?: on)?)(?: it)?|is it (?:deductible|creditable)",
  ),
  asking(
    "posting",
    `${WAS_IT} (?:post(?:ed)?|book(?:ed)?|enter(?:ed)?|reimburse(?:d)?|expensed?|claim(?:ed)?|paid|pay)${YET}`,
  ),
  asking(
    "usable",
    "(?:can|may|could|should) (?:i|we|they|it)(?: still)?(?: be)? (?:expensed?|claim(?:ed)?|used?|reimbursed?|paid|pay|book(?:ed)?|accept(?:ed)?)(?: it)?|is it (?:reimbursable|claimable|usable)",
  ),
  asking(
    "risk",
    "is it (?:risky|suspicious|dangerous|flagged|at risk)|(?:(?:is there )?any|what is the) risk(?: (?:with|on) it)?",
  ),
  asking("red_letter", `${WAS_IT} locked${YET}|(?:is there )?a red-letter (?:form|confirmation)(?: (?:for|on) it)?`),
  asking(
    "as_of",
    "how (?:fresh|recent|up to date|current) is (?:it|the data|the ledger)|when was (?:it|the data|the ledger) (?:updated|imported)",
  ),
  asking(
    "genuine",
    "is it (?:genuine|real|fake|authentic|legit(?:imate)?|forged|true)(?: or (?:fake|real|not))?|(?:how (?:do|can|should) (?:i|we) )?verify it|how (?:do|can) (?:i|we) check it",
  ),
  asking(
    "watch",
    "(?:watch|follow|track|monitor|keep an eye on|subscribe to) it|(?:tell|let|notify|alert|ping|warn)(?: me| us)?(?: know)? (?:when|if|once) (?:it (?:changes|is (?:reversed|void(?:ed)?))|(?:anything|something) (?:changes|happens)(?: (?:to|with|on) it)?|its status changes)",
  ),
];
