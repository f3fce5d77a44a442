import { fold } from "../../../core/language/index.ts";
import { leftOver } from "../left-over.ts";

// Somebody asks for the block in a few words and nothing else; a question about headings in general is longer.
const LONGEST = 60;

/** Whose it is: without one of these, only what is plainly the block itself is meant. */
const OWNER =
  /我司|[我咱]们?(?=的|公司|单位|这|税|开|抬|发|名)|本(?:公司|单位)|公司|单位|贵司|\b(?:our|my|company|we|us)\b/u;
/** The block by its name, or a part that nobody but an organisation is asked for. */
const BLOCK =
  /开票(?:的)?(?:信息|资料|抬头)|(?:发票)?抬头(?:信息)?|\b(?:invoice|invoicing|billing|fapiao) (?:details?|information|info|title|heading)\b/gu;
const PART =
  /税号|纳税人?识别号|叫什么(?:名字)?|(?:统一)?社会信用代码|信用代码|(?:公司|单位|企业)?(?:全称|名称|名字)|开户(?:银)?行|银行(?:账号|账户|信息)?|(?:对公)?账[号户]|(?:注册|公司|单位)?地址|(?:联系|公司)?电话(?:号码)?|\b(?:tax|vat|taxpayer) ?(?:id(?:entification)?|number|no\.?|code)s?(?: number)?\b|\b(?:company|registered|legal|full) ?(?:full |legal |registered )?names?\b|\b(?:social )?credit code\b|\b(?:bank(?: account)?(?: details| info| number)?|account number|registered address|company address)\b/gu;
const BESIDE =
  /是(?:什么|啥|多少|哪个)|(?:什么|啥|多少)|怎么[写填]|[写填开](?:什么|啥|谁)|有(?:吗|没有)|发(?:我|给我)?(?:一?下|一份)?|给我?(?:一?下|一份)?|告诉|一下|麻烦|帮忙|请问|知道|谁有|最新|完整|我司|贵司|公司|单位|对方要|我?要?开票用?|[把我你咱们本的了吗呢啊吧哦和及与跟、在查看问要求想请帮个这里下再]|\b(?:what(?:'?s| is| are)?|please|send|give|show|tell|me|us|we|our|my|the|your|full|company(?:'?s)?|and|or|is|are|again|for|invoices?|do|have|can|could|you|i|need|know|get|of|number|name|need)\b/gu;

/** Whether a message asks what to write on an invoice to this organisation, or for a part of it: 我们的税号, what's our tax id. */
export function asksDetails(text: string): boolean {
  if (text.length > LONGEST) return false;
  const said = fold(text).replaceAll("’", "'").trim();
  if (leftOver(said, BLOCK, PART, BESIDE) !== "") return false;
  return said.search(BLOCK) >= 0 || (said.search(PART) >= 0 && OWNER.test(said));
}
