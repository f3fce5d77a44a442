/** What papers, fields and files are called. */
export const DOCUMENTS: Record<string, string> = {
  invoice:
    "发票 票据 票子 票 票票 fapiao fapiaos invoice inv inovice invocie invioce invoce factura facture rechnung szamla szamlak",
  bill: "账单 账单 bill billing receipt statement",
  ticket: "电影票 门票 股票 彩票 投票 车票 船票 邮票 钞票 支票 演唱会票 抢票 饭票 优惠票 粮票 月票 退票 汇票 本票 承兑",
  special:
    "专票 专用发票 增值税专用发票 增值税专票 增专 增票 增值税发票 增值税票 增值税 专用票 专用 专项发票 special_invoice special_vat special vat_invoice vat",
  ordinary:
    "普票 普通发票 普通票 增值税普通发票 增普 普通 普电票 general_invoice ordinary ordinary_invoice normal_invoice",
  electronic:
    "电子发票 电子票 电子普票 电子专票 电子版 电票 电子档 电子普通发票 电子 e票 云端发票 雲端发票 e-invoice einvoice e-fapiao electronic digital",
  digital20:
    "数电 数电票 数电发票 全电 全电发票 全电票 数电普票 数电专票 数电纸质票 全面数字化 全面数字化电子发票 乐企 20位 fully_digitalized fully_digital all-electronic all_electronic 20-digit 20_digit",
  paper: "纸质 纸质发票 纸质版 纸票 纸制 纸张 纸的 实体 实物 打印版 原件 paper hardcopy hard_copy physical printed",
  receiptslip: "收据 小票 凭证 水单 流水 收条 购物小票 receipt slip voucher",
  copies: "联 几联 发票联 记账联 存根联 抵扣联 第一联 第二联 第三联 三联 复印件 存根 copy copies duplicate_copy",
  fixed:
    "定额 定额发票 手撕 手撕票 手撕发票 撕 刮奖 手写 手工 手写发票 通用机打 机打 裁剪 fixed-amount fixed_amount tear-off handwritten quota_invoice",
  roll: "卷票 卷式 卷式发票 卷筒 小卷 热敏 超市小票 roll thermal",
  medical:
    "医疗 医院 门诊 住院 挂号 体检 学费 学校 财政 财政票据 行政事业 事业单位 非税 捐赠 医药 医疗费 诊所 药店 medical hospital fiscal school tuition donation",
  travel:
    "火车票 高铁 高铁票 动车 铁路 客票 机票 飞机票 行程单 航空 航班 出租车 打车 网约车 滴滴 客运 船票 train flight airline air_ticket railway rail taxi itinerary boarding ride",
  toll: "通行费 过路费 高速 etc 过桥费 过路票 toll tolls highway",
  vehicle: "机动车 二手车 购车 买车 车辆 汽车 车票 电动车 摩托 vehicle car motor used_car",
  blockchain: "区块链 区块链发票 blockchain",
  taiwan: "载具 统一发票 统编 字轨 对奖 中奖 云端发票 手机条码",
  title:
    "抬头 台头 抬投 太头 抬头名 单位名称 公司名 公司名称 公司抬头 个人抬头 购买方 购买方名称 购方 买方名称 买方 名头 开票信息 开票资料 title header buyer_name company_name invoice_title name billing_name bill_to",
  taxid:
    "税号 睡号 水号 纳税人识别号 识别号 纳税识别号 信用代码 统一社会信用代码 社会信用代码 税务登记号 统编 统一编号 税务号 税务登记证 #taxid tax_id tax_number taxpayer taxpayer_id taxpayer_number vat_number tin gstin ein tax_no vat_id",
  bank: "开户行 银行账号 开户银行 账号信息 地址电话 银行信息 bank_account bank address_and_phone",
  code: "发票代码 代码 10位 12位 code invoice_code",
  number: "发票号码 发票号 号码 票号 编号 8位 号 20位 字轨 #num20 #num8 number invoice_number no.",
  checkcode:
    "校验码 校验吗 检验码 校检码 效验码 后六位 后6位 6位 密码区 机器编码 check_code checkcode verification_code check_digits last_six last_6",
  date: "日期 开票日期 开票时间 年月日 #date date issue_date",
  amount:
    "金额 价格 价税合计 含税 不含税 含税价 不含税价 含税金额 不含税金额 总额 税额 总价 票面金额 价款 钱数 多少钱 合计 小写 开具金额 #amount amount total price sum subtotal",
  taxincl:
    "含税 不含税 税前 税后 价税合计 不含 含 未税 including_tax excluding_tax tax_inclusive tax-inclusive tax-exclusive tax_exclusive incl excl net gross before_tax after_tax",
  rate: "税率 税点 几个点 3个点 6个点 13个点 6% 13% 3% 1% 税目 tax_rate rate percent",
  content:
    "明细 内容 项目 品名 商品名称 商品名 货物名称 规格 型号 规格型号 单价 数量 单位 服务名称 品类 办公用品 清单 备注 备注栏 类目 货品 详见销货清单 content detail line_item item description remark note quantity",
  discount:
    "优惠 优惠券 券 折扣 红包 京豆 积分 满减 运费 邮费 快递费 礼品卡 购物卡 储值卡 e卡 手续费 服务费 花呗 分期 补贴 立减 抵用 代金券 余额 充值卡 预付卡 discount coupon voucher points shipping_fee gift_card fee handling_charge prepaid",
  format:
    "pdf ofd xml 格式 版式 版式文件 图片 jpg png word excel 压缩包 附件 文件 源文件 原文件 format file attachment image",
  seal: "印章 盖章 公章 章 签章 电子签章 发票章 发票专用章 财务章 红章 盖了章 seal stamp stamped chop signature",
  order: "订单 单子 下单 定单 单号 订单号 买的 购买 买了 下的单 交易 order orders purchase bought transaction",
  company: "公司 单位 企业 对公 我司 公账 法人 company business corporate firm enterprise employer",
  individual: "个人 私人 自己 自然人 本人 俩字 personal individual private",
  seller:
    "卖家 商家 店家 店铺 客服 京东 淘宝 天猫 拼多多 自营 第三方 销售方 销方 开票方 对方 供应商 厂家 门店 商户 平台 seller shop store merchant supplier vendor issuer",
  taxbureau:
    "税务局 税局 国税 地税 税务 主管税务机关 办税厅 大厅 12366 办税 tax_office tax_bureau tax_authority tax_authorities",
  etax: "电子税务局 税务数字账户 数字账户 发票综合服务平台 综合服务平台 增值税发票综合服务平台 税控 开票软件 开票系统 税务系统 tax_digital_account etax e-tax",
  platform:
    "查验平台 全国查验平台 增值税发票查验平台 国税平台 国家税务总局 国税总局 官网 税务总局 网站 inv-veri 查验网站 platform website official portal site",
};
