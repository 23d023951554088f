/** The surnames of one character that most people in China have; rare ones that are far more often a word are left out. */
export const surnames: ReadonlySet<string> = new Set(
  [
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范",
    "金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜",
    "倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房",
    "滕屈饶解牟艾尤阳时穆古吉车简缪项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬仇栾隋刁沙荣巫寇桑郎甄丛",
    "仲虞敖巩佘池查麻苑迟邝封谈匡鞠惠荆乐冀郁胥储栗燕楚鄢谌奚粟冼蔺楼厉郜阚屠廉漆狄计晁芮阙浦邸雍裘亓邰逯茹湛於昝尧"
  ].join("")
);

/** The surnames of two characters that are met. */
export const compoundSurnames: ReadonlySet<string> = new Set(
  (
    "欧阳 司马 上官 诸葛 皇甫 尉迟 公孙 慕容 长孙 宇文 司徒 轩辕 令狐 夏侯 东方 南宫 百里 " +
    "端木 独孤 呼延 闻人 太史 澹台 淳于 钟离 申屠 仲孙"
  ).split(" ")
);
