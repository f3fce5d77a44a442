// What a reader sees at a glance, as word lists anybody can lengthen. A hint decides nothing: it is one more thing
// that the classifier weighs. Text is folded first: lower case, simplified characters, half width.

/** Words that only come up around invoices, and words that may. */
export const ABOUT =
  /发票|发飘|发漂|法票|\bofd\b|专票|普票|增票|票据|电子票|纸票|数电|全电|红票|废票|进项|销项|开票|换票|补票|退票|抬头|台头|税号|纳税人识别|红冲|冲红|红充|红字|水号|校验吗|单子.{0,4}报销|勾选|用途确认|校验码|查验|验真|查无此票|增值税|抵扣|统编|载具|折让|卡包|冲票|定额|卷票|票面|票号|台账|三流一致|四流一致|善意取得|虚开|留抵|不征税|差额征税|价税|备注栏|fapiao|e-?inv|inv\w{0,3}oi\w{0,2}[cs]e|inovice|invioce|receipt|credit note|credit memo|\bvat\b|billing|zatca|領収書|请求书|請求書|インボイス|factur|fattur|faktur|rechnung|számla/;
export const PERHAPS =
  /票|查不到|查询不到|查不了|查无|验不了|\bbills?\b|开具|报销|报账|入账|税|财务|会计|作废|凭证|收据|账单|餐费|住宿费|差旅|招待费|会议费|order|订单|单号|#order|payment|purchase/;

export const HINTS: readonly (readonly [hint: string, pattern: RegExp])[] = [
  ["how", /怎么|怎样|如何|咋|怎办|流程|步骤|方法|\bhow (?:do|can|to|should|would|does|is)\b/],
  ["where", /哪里|哪儿|在哪|去哪|从哪|哪边|哪能|入口|\bwhere\b/],
  ["when", /什么时候|啥时|几时|何时|多久|几天|多长时间|哪天|几号|\bwhen\b|how (?:long|soon)/],
  ["why", /为什么|为啥|为何|怎么回事|咋回事|什么原因|啥原因|什么情况|\bwhy\b|how come|reason/],
  ["what", /是什么|什么意思|啥意思|是啥|含义|代表|指的是|区别|\bwhat (?:is|are|does)|what's|\bmean/],
  ["may", /可以|能不能|能否|可否|是否可|可不可以|能开|能用|行不行|\b(?:can|could|may) (?:i|we|you)\b|possible|whether/],
  ["expiry", /过期|有效期|到期|失效|\bexpir/],
  [
    "yet",
    /了吗|了么|了没|了嘛|没有[?？]?$|没[?？]?$|好了|\byet\b|already|到哪|进度|进展|怎么样了|状态|progress|\bstatus\b/,
  ],
  [
    "fail",
    /不了|不到|不出|不上|不开|无法|不能|没法|失败|报错|错误|异常|不见|消失|没反应|空白|乱码|不显示|不一致|不符|不对|没收到|没有收到|未收到|找不|看不|转圈|崩|闪退|卡住|查无|不让|不给|驳回|被拒|灰|\bcan'?t\b|cannot|couldn'?t|unable|fail|error|not (?:found|show|work|display|appear|receiv|visible|load|generat|sent|creat|updat)|n't (?:show|work|get|receive|see|find|load|open|appear|display|send|generate)|missing|wrong|incorrect|broken|crash|blank|empty|bug|exception|disappear|no longer|stuck|reject|unexpected|mismatch/,
  ],
  ["but", /但是|但|可是|不过|却|结果|然而|怎么还|明明|\bbut\b|however|although|even though|\byet (?:i|we|it)\b/],
  [
    "ask",
    /\?|吗|么|嘛|呢$|是不是|是否|有没有|能不能|可不可以|^(?:is|are|was|were|do|does|did|has|have|can|could|may|should|will|would)\b/,
  ],
  ["must", /必须|一定要|一定得|需要|要不要|用不用|需不需|得要|\bmust\b|have to|required|mandatory|\bshould\b/],
  ["case", /如果|要是|假如|的话|以后|之后|的时候|情况下|就不能|就可以|\bif\b|\bwhen\b|\bafter\b|in case/],
  [
    "rule",
    /规定|政策|要求|标准|永久|有效|效力|期限|一般|通常|正常|默认|区别|算不算|合法|规范|\brules?\b|polic|usually|normally|legal|difference|allowed/,
  ],
  ["told", /说是|说已经|跟我说|告诉我说|显示|提示|写着|\bsays?\b|\bsaid\b|shows|claims|returns|told me/],
  [
    "tried",
    /试了|好几次|几次|几遍|一直|总是|老是|反复|半天|好久|天了|多次|\btried\b|several times|keeps?\b|still|again and again|for (?:days|weeks|hours)/,
  ],
  [
    "other",
    /对方|客户|供应商|商家|卖家|店家|销方|购方|财务|会计|老板|单位|supplier|seller|vendor|customer|client|merchant|accountant|finance/,
  ],
  ["lack", /没有|没给|没寄|没开|没见|还没|漏|少了|缺|\bno\b|never|without|didn'?t|haven'?t/],
  ["wish", /我要|我想|帮我|麻烦|请|给我|需要|想要|i want|i need|i'd like|would like|help me|please|can you/],
  ["send", /发我|发给|发到|发一|传给|发下|寄给|发邮箱|给我发|\bsend\b|\bemail me|forward|resend|copy of/],
  [
    "several",
    /这两|这几|那两|那几|两个订单|几个订单|两张|几张|三张|多张|批量|全部|所有|一起|打包|分别|导出|bulk|batch|multiple|several|\ball\b|\bboth\b|these|those/,
  ],
  [
    "single",
    /这个订单|这单|这个单|该订单|订单号|单号|那张|这张|上次|#order|#bill|this order|my last|\bthe (?:invoice|bill) (?:from|of|for)|#tail/,
  ],
  [
    "issue",
    /开票|开具|开一张|开张|补开|换开|重开|重新开|开个|给开|开专|开普|开增|开电|开发票|开公司|\bissue|reissue|request an|get an invoice|provide .{0,20}invoice/,
  ],
  [
    "change",
    /修改|更改|改成|改为|变更|换成|改一下|更换|加上|改抬头|换抬头|改税号|重新开|\bchange|correct|edit|update the|modify|replace/,
  ],
  ["undo", /作废|红冲|冲红|撤销|冲掉|红字|负数|取消|退回|退票|void|revers|cancel|credit note|red.letter/],
  ["lost", /丢|遗失|弄没|掉了|毁|撕|lost|misplace|destroy/],
  ["money", /金额|价格|税额|限额|额度|多少钱|含税|税率|税点|优惠|运费|amount|total|price|tax rate|discount/],
  ["file", /pdf|ofd|xml|下载|打印|打开|保存|导出|格式|文件|签章|盖章|download|print|export|open|\bsave/],
  ["post", /寄|快递|邮递|物流|顺丰|运单|包裹|随货|收货地址|复印件|\bmail(?:ed|ing)\b|courier|tracking|shipped|posted/],
  ["mailbox", /邮箱|邮件|短信|信箱|e-?mail|inbox|#mail|\bsms\b/],
  ["scan", /识别|扫码|扫描|二维码|ocr|解析|上传|拍照|导入|\bscan|qr code|recogni|pars(?:e|ing)|upload|import/],
  ["entry", /登录|登陆|密码|账号|权限|log ?in|sign ?in|password|permission/],
  [
    "screen",
    /页面|网页|网站|系统|接口|按钮|选项|列表|记录|平台|dashboard|page|portal|api|button|list|screen|website|endpoint|version|upgrad|updat|module|plugin/,
  ],
  [
    "real",
    /真伪|真假|是真|假的|假票|真票|鉴别|辨别|验真|查验|真的|\breal\b|fake|genuine|authentic|legit|forged|counterfeit|verif/,
  ],
  [
    "claim",
    /报销|入账|做账|抵扣|认证|勾选|报账|记账|归档|保存多久|有效期|过期|reimburs|expens|deduct|claim|expire|valid/,
  ],
  [
    "mine",
    /我的|我们|自己|名下|历史|以前|之前|记录|列表|清单|哪些|\bmy\b|\bour\b|history|past|previous|invoices|receipts|bills/,
  ],
  [
    "alert",
    /提醒|通知|订阅|推送|关注|盯|留意|预警|播报|告诉我|叫我|喊我|说一声|告知|newsletter|news letter|notif|alert|subscri|remind|sign(?:ing)? (?:me )?up|mailing list|ping me|let me know|keep me|keep an eye|digest|mute|opt (?:out|in)/,
  ],
  [
    "off",
    /不要|别|退订|取消|关闭|关掉|停止|不用|不想|屏蔽|免打扰|静音|停用|少发|不再|够了|烦|unsubscribe|stop|cancel|turn off|disable|opt out|remove me|mute|no more|don'?t (?:want|send|need)|do not (?:want|send)|deactivat|suppress|quit|only (?:want|receive|get|send)|not receive/,
  ],
  [
    "person",
    /人工|客服|真人|活人|专员|专人|转接|坐席|投诉|热线|电话|负责人|主管|经理|有人|找谁|\bhuman\b|agent|representative|operator|real person|customer (?:service|care|support)|support team|supervisor|manager|complain|hotline|talk to|speak (?:to|with)|chat with/,
  ],
  ["robot", /机器人|你是谁|你叫什么|你会什么|人工智能|are you|your name|who made|a bot|robot|human or|computer/],
  [
    "polite",
    /谢谢|多谢|感谢|辛苦|再见|拜拜|好的|你好|您好|早上好|晚安|哈哈|不客气|没事|收到|\bthank|\bhello\b|\bhi\b|\bhey\b|bye|good (?:morning|night|evening)|how are you|nice to|joke/,
  ],
  // Worlds of their own: with one of these and no invoice, the message is none of our business.
  [
    "food",
    /外卖|骑手|餐|菜|饭|味道|奶茶|咖啡|蛋糕|汤|面条|饮料|好吃|难吃|米|肉|鱼|水果|喝|吃|pizza|food|recipe|cook|calorie|restaurant|meal|bake|ingredient|burger|coffee|dinner/,
  ],
  [
    "parcel",
    /到货|发货|送货|配送|送达|签收|派送|自提|驿站|取件|包裹到|物流|什么时候到|催单|package|parcel|shipment|shipping|deliver|tracking/,
  ],
  [
    "goods",
    /退货|退款|换货|售后|保修|维修|安装|质量|正品|防伪|尺码|颜色|型号|库存|有货|优惠券|降价|保价|赠品|价保|坏了|屏幕|充电|refund|return policy|warranty|in stock|cancel.{0,12}order|change.{0,12}order|shoes|dress/,
  ],
  [
    "bank",
    /银行|信用卡|转账|余额|花呗|借呗|白条|还款|贷款|利率|利息|提现|工资|理财|股票|基金|存款|额度提升|account|bank|card|balance|transaction|credit (?:score|limit|card)|deposit|transfer|loan|mortgage|charge|savings|paycheck|salary|checking|atm|401k|overdraft|interest rate|fee/,
  ],
  [
    "othertax",
    /个税|个人所得税|社保|公积金|医保|养老|契税|印花税|房产税|企业所得税|汇算|报税|申报表|纳税申报|小规模|注册公司|营业执照|工商|注销公司|离婚|过户|房子|买房|卖房|遗产|继承|赠与|车船税|购置税|关税|会计分录|出口退税|\birs\b|income tax|tax return|tax refund|w-?2\b|1099|taxes|property tax|tax bracket/,
  ],
  [
    "trade",
    /代开.{0,8}(?:电话|微信|联系|各|大量|专业|正规)|出售|买(?:点|些|张)?.{0,4}发票|卖.{0,4}发票|冲账|抵账|加[v薇微]|办证|1[3-9]\d{9}|whatsapp|telegram|fake receipts|fake invoices/,
  ],
  [
    "code",
    /代码报错|编译|python|java|docker|git|npm|数据库|前端|模型|大模型|gpt|javascript|compil|webpack|kubernetes|unit test|function|script|react|sql\b/,
  ],
  ["phone", /wifi|手机没|电池|蓝牙|死机|黑屏|路由器|流量|话费|battery|iphone|bluetooth|screen|my phone/],
  [
    "utility",
    /水费|电费|燃气|物业费|房租|宽带|电视|electric|water bill|utility|rent\b|cable|internet bill|phone bill|insurance|minimum payment|due (?:date|by)/,
  ],
  [
    "leisure",
    /天气|下雨|电影|音乐|歌|游戏|诗|故事|旅游|景点|彩票|球|直播|明星|视频|weather|rain|music|song|movie|poem|game|play |temperature|forecast|story/,
  ],
  [
    "trip",
    /机票|火车票|高铁|航班|酒店预订|签证|护照|地铁|导航|怎么走|改签|flight|hotel|visa\b|passport|traffic|directions|airport|uber|vacation|pto|luggage|reservation/,
  ],
  ["health", /医院挂号|感冒|发烧|头疼|怀孕|疫苗|吃药|health|doctor|headache|vaccin|medicine|allerg/],
  [
    "life",
    /闹钟|几点了|日历|会议|请假|考勤|打卡|加班|招聘|简历|面试|结婚|孩子|学校|考试|宠物|alarm|timer|calendar|meeting|schedule|shopping list|to-?do|reminder to|translate|spell|how do you say|definition|synonym/,
  ],
  [
    "member",
    /会员|plus|vip|续费|自动续费|充值|积分|等级|app|下载地址|注册|注销账号|netflix|spotify|prime|membership|premium|points|rewards/,
  ],
];
