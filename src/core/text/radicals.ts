/**
 * The radicals of U+2E81–2EF3 that NFKC leaves as they are, each followed by the ideograph that a reader takes
 * it for (Unicode: Equivalent_Unified_Ideograph; a component form stands for its full form). PDF conversion
 * prints them in place of the ideographs. U+2E80 has no equivalent; U+2E9F and U+2EF3 are mapped by NFKC.
 */
const pairs =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟' +
  '⺱罓⺲罒⺳㓁⺴㓁⺵罒⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马' +
  '⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';

/** Radical → ideograph. */
export const radicals: ReadonlyMap<string, string> = new Map(
  pairs.match(/../gu)?.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
