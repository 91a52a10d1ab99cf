package org.gangmu.source;

/**
 * Writes traditional characters as simplified ones, so that words are known in either script. Only the characters that the
 * words of reports, themes and terms are made of are known; every character keeps its index. Stateless.
 */
public final class Script {

    private static final String TRADITIONAL =
            "報總結匯職責關於問題決議黨組織縣鄉鎮區廳處會員長書記導務發業產經濟財審計檢監紀門開動農學習貫徹實踐現將術語與應對從來後時間過進還這個為們並無華國際環節點"
                    + "線網絡優質標準條約歷屆選舉擔當領強設規範劃備擬辦單據類層級項頭緒體驗啟誌謝聽講話談師醫藥護衛電視訊廣場運營權認證讓論壇請閱評複復價補貼資負債額億萬幹隊團"
                    + "聯繫親覺觀見幾種極構樂歸屬鐵錄鏈銀錢針難離雖雙顯顧須預願餘館驅鬥麗龍齊衝擊斷續縮績縱終統綜維綱給絕細紹紅純納義羅聖聲肅脫腳膽臺興舊艱莊蓋薦藝蘇虛號衆裝裏"
                    + "觸訂訓託許詳誤說課調諮諸謀識譽變豐貢貧貨貸費賬賞賴賽贊趙趕躍車軍軟轉輕較輛輸轄辭邊遞遠適遷遺郵鄭釋鋼錯鑒閉閣閩陣陰陳陸陽隨險隱雜靈靜順頒風飛養駐駛騰騙鬆"
                    + "魚鮮麥黃傳僅傷儀儘兒內冊凍劇劉則創勞勢勝協卻參嚴圖園圍圓塊堅執壓壞夠夢奮婦媽孫寧寫寬寶專尋崗島幣帶幫庫廠廢彈彙徑徵懷態慶憂憑憲戰戲戶拋掃換損擁擇擴擺攜攝"
                    + "敗敵數晉曆東榮槍樓樣橋機檔歐歡歲殺氣沒況洩淺減測湯溝滅滿漢漸潔澤濕灣災烏煙熱爭爾獎獨獲瑪畝畢畫異療皚盡盤眾碼礎禮稱穩窮競筆築簡簽糧糾紙緊綠練編緩繼罰罷"
                    + "乾亂佈佔併侷係俬倖偉側傑傘傢傾僑儉償儲兌兩凈凱別刪剋剎剛剝劍劑勁勛勳勵勸匱卽厠厤厲叄叢唸啓喪喫噁噸噹嚮埰塵墰墻壘壜壯夥奬娛嬌寀屢峯嵗嶺帥幗幟廁張彆彌彔"
                    + "彿恆惡愛慣慮憶懇懞懲懶懺懾捨捲掛採揚揮搖搶摺撐撥擰攬敎旂旣昇暢暫曉曏曬朮査棄棟楊楓榘榦樁樑樹橫檯檻櫃欄殘殯氾汎汙沖涼淨淩渙溫滙滯滲漲潛潤濃濛濤濺瀏瀰煉"
                    + "煥燈爲牀牆牽狀獄獵獸獻産畵疇痠盞盧眞睏矇硃碩確礙礦礪祕祿禦稅稈積穎穫窪箇籌籠籤粵糉糞糰紐紓紛紮絃絶綁綑綫綳緑緝緣緻繃繞繩繪繳纍纔罈罎羣聞聰脈脩腦臉臨舘"
                    + "艙葉葯蒐蓆蔘藍虧蟻蠅衕衚裡製襬覈覽討訟訪訴診証詐詞詠詢試詩該誠誡誣誦説誰誼諉諜諧諾謂謳譜讀讚貪貴買貿賄賓賡賢賣賦購贍贏贓贜趨跡蹟蹤軌軸載輔輝輪輯輿辯迴"
                    + "連週遊達違遲鄧鄰釘釦鈎鈡鉅鉤銜銷鋒鋪錘錦録錶鍊鍋鍛鍵鍼鍾鎚鎭鐘鑄鑑镟閑閒閤閲闆闇闊闡陞階隻雛雲鞏韆韻響頁頂頃頌頑頓頸頻颱飄飯飲飽饋馬馳駕騎驕驛驟髮鬍鬚"
                    + "魯鳴鷹鹼鹽麪麫麯麴麵鼕齡齣";
    private static final String SIMPLIFIED =
            "报总结汇职责关于问题决议党组织县乡镇区厅处会员长书记导务发业产经济财审计检监纪门开动农学习贯彻实践现将术语与应对从来后时间过进还这个为们并无华国际环节点"
                    + "线网络优质标准条约历届选举担当领强设规范划备拟办单据类层级项头绪体验启志谢听讲话谈师医药护卫电视讯广场运营权认证让论坛请阅评复复价补贴资负债额亿万干队团"
                    + "联系亲觉观见几种极构乐归属铁录链银钱针难离虽双显顾须预愿余馆驱斗丽龙齐冲击断续缩绩纵终统综维纲给绝细绍红纯纳义罗圣声肃脱脚胆台兴旧艰庄盖荐艺苏虚号众装里"
                    + "触订训托许详误说课调咨诸谋识誉变丰贡贫货贷费账赏赖赛赞赵赶跃车军软转轻较辆输辖辞边递远适迁遗邮郑释钢错鉴闭阁闽阵阴陈陆阳随险隐杂灵静顺颁风飞养驻驶腾骗松"
                    + "鱼鲜麦黄传仅伤仪尽儿内册冻剧刘则创劳势胜协却参严图园围圆块坚执压坏够梦奋妇妈孙宁写宽宝专寻岗岛币带帮库厂废弹汇径征怀态庆忧凭宪战戏户抛扫换损拥择扩摆携摄"
                    + "败敌数晋历东荣枪楼样桥机档欧欢岁杀气没况泄浅减测汤沟灭满汉渐洁泽湿湾灾乌烟热争尔奖独获玛亩毕画异疗皑尽盘众码础礼称稳穷竞笔筑简签粮纠纸紧绿练编缓继罚罢"
                    + "干乱布占并局系私幸伟侧杰伞家倾侨俭偿储兑两净凯别删克刹刚剥剑剂劲勋勋励劝匮即厕历厉叁丛念启丧吃恶吨当向采尘坛墙垒坛壮伙奖娱娇采屡峰岁岭帅帼帜厕张别弥录"
                    + "佛恒恶爱惯虑忆恳蒙惩懒忏慑舍卷挂采扬挥摇抢折撑拨拧揽教旗既升畅暂晓向晒术查弃栋杨枫矩干桩梁树横台槛柜栏残殡泛泛污冲凉净凌涣温汇滞渗涨潜润浓蒙涛溅浏弥炼"
                    + "焕灯为床墙牵状狱猎兽献产画畴酸盏卢真困蒙朱硕确碍矿砺秘禄御税秆积颖获洼个筹笼签粤粽粪团纽纾纷扎弦绝绑捆线绷绿缉缘致绷绕绳绘缴累才坛坛群闻聪脉修脑脸临馆"
                    + "舱叶药搜席参蓝亏蚁蝇同胡里制摆核览讨讼访诉诊证诈词咏询试诗该诚诫诬诵说谁谊诿谍谐诺谓讴谱读赞贪贵买贸贿宾赓贤卖赋购赡赢赃赃趋迹迹踪轨轴载辅辉轮辑舆辩回"
                    + "连周游达违迟邓邻钉扣钩钟巨钩衔销锋铺锤锦录表炼锅锻键针钟锤镇钟铸鉴旋闲闲合阅板暗阔阐升阶只雏云巩千韵响页顶顷颂顽顿颈频台飘饭饮饱馈马驰驾骑骄驿骤发胡须"
                    + "鲁鸣鹰碱盐面面曲曲面冬龄出";

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final char[] TABLE = table();

    private Script() {}

    private static char[] table() {
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            table[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
        }
        return table;
    }

    /**
     * Writes a text in simplified characters.
     *
     * @param text a text in either script
     * @return the text with each traditional character that is known replaced, of the same length
     */
    public static String simplified(CharSequence text) {
        String chars = text.toString();
        for (int i = 0; i < chars.length(); i++) {
            if (folded(chars.charAt(i)) != chars.charAt(i)) {
                return foldedFrom(chars, i);
            }
        }
        return chars;
    }

    private static String foldedFrom(String chars, int from) {
        char[] folded = chars.toCharArray();
        for (int i = from; i < folded.length; i++) {
            folded[i] = folded(folded[i]);
        }
        return new String(folded);
    }

    private static char folded(char c) {
        if (c < FIRST || c > LAST) {
            return c;
        }
        char simple = TABLE[c - FIRST];
        return simple == 0 ? c : simple;
    }
}
