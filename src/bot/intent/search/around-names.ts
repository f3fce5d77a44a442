/** Said before a name or behind it, and never the name itself, as alternatives of a pattern. */
const EITHER =
  "纳税人识别号|刚才那个|那个|这个|识别号|税号|这家公司|这家|对不对|对吗|还没有?|发一下|发给我|发我|传给我|传我|版式文件|原件|对方|全部的?|所有的?|什么情况|电子发票|多少钱?|这几张|金额为|增值税|是不是|不低于|查一下|那几张|来的?|找一下|在不在|后四位|看一下|看下|找下|搜一下|各个月|金额是|有哪些|末四位|列一下|每个月|哪几张|后几位|能查到|有没有|怎么样|不超过|麻烦你|会不会|几张|最早|看看|以内|票据|谢谢|以后|现在|目前|至少|尾号|价税|抬头|低于|名称|那张|咱们|还有|本年|多大|号码|查到|查询|查找|大于|哪儿|之内|需要|而且|你好|已经|麻烦|之后|其中|何时|哪些|这笔|几笔|存在|哪个|左右|什么|查查|帮忙|之间|哪天|一些|其它|以及|找出|之前|至多|那笔|列出|他们|几个|全部|我要|或者|给我|大概|以上|金额|我们|那些|今后|以前|查下|那份|还在|哪里|尚未|多谢|一下|几份|数字|我的|这份|所有|税率|帮我|时间|为何|税额|大约|报销|您好|一张|刚才|找找|它们|以下|以来|是否|能否|单位|想要|期间|这张|多少|状态|的话|多于|替我|一共|合计|最近|年度|哪家|我想|价格|怎样|税金|刚刚|总额|发票|超过|搜索|少于|日期|有无|小于|最新|总共|如何|你们|多久|没有|哪张|高于|这些|另外|请问|分别|查看|不到|票|了|吧|尚|这|看|啊|没|咋|呢|啥|被|呀|吗|的|它|我|请|谁|仍";

// A character that a name may well begin with: 上海, 中国, 和平, 有道 keep theirs, 和砚田 and 从青禾 lose it.
const BEFORE =
  "把(?=[\\p{Script=Han}a-z]{2})|从(?!化|江)|到(?!家|位|店|达)|于(?!都|洪|田|家)|在(?!线|望)|和(?!平|记|睦|谐|美|信|润|兴|昌|田|顺|县|龙|合|众|气|泰|利|德|府|创)|与(?!众|时)|跟|及(?!时|第)|有(?!限|道|赞|研|色|线|机|为|孚|间|信|家|友|光)|都(?!江|市|匀|安|兰|昌|会)|是(?!德)|查(?!理|干|尔)|搜(?!狐|狗|于)|找(?!钢)|还(?!珠)|那(?!曲|坡|些|张|笔|份)|列(?!支)|张(?=开给)|的";
const BEHIND = "里|中|上|都|和|与|跟|有|在|到|于|从|是|元|块|钱|张|开的?|还";

export const AROUND = new RegExp(`^(?:${EITHER}|${BEFORE})+|(?:${EITHER}|${BEHIND})+$`, "gu");

/** English words that are no name: of grammar, of asking, and of invoices in general. */
export const ENGLISH_AROUND: ReadonlySet<string> = new Set(
  [
    "a about above after again all already also am amount an and another any anybody anyone anything approve",
    "approved are aren't arent around at away be been before being below between big biggest bill bills book",
    "booked both but buyer came can can't canceled cancelled cant certified check claim claimed client",
    "clients closed cny come comes companies company confirm confirmed copies copy cost costs could customer",
    "customers date dates day days deduct deducted did didn't didnt digital digits do document documents does",
    "doesn't doesnt don't dont down during each earliest either electronic else ending ends enter entered",
    "ever every everybody everyone everything fapiao fapiaos few file files find first for from get give go",
    "gone got gross had hadn't has hasn't hasnt have haven't havent he hello her here hers hey hi highest him",
    "his how i if in into inv invoice invoices is isn't isnt issue issued issuer issues issuing it it's its",
    "just keep kept kind kinds know large largest last latest least less let let's lets like likes list lists",
    "look lowest made make makes many may me might mine month months more most much must my myself need",
    "neither net never new newest next no nobody none nor not nothing now number of off ok okay old oldest on",
    "one ones only onto open or ordinary other others our ours out over paid paper pay per please posted",
    "price put quarter really receipt receipts receive received receiving recent reverse reversed rmb said",
    "same saw say says search see seen seller send sent several shall she should shouldn't show since small",
    "smallest so some somebody someone something special spend spent state status still such sum sums",
    "supplier suppliers tax taxes tell than thank thanks that that's the their them then there there's these",
    "they this those tick ticked to today too top total totals type types under unticked until up us value",
    "vat vendor vendors very via void voided want wanted wants was wasn't wasnt we week weeks well went were",
    "weren't what what's whatever when where which whichever who whom whose why will with won't worth would",
    "year years yes yet you your yours yuan",
  ].flatMap((line) => line.split(" ")),
);
