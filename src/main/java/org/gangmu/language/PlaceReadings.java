package org.gangmu.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How places of county rank are read whose characters are mostly read otherwise, and which the general dictionary gets wrong. A place
 * whose name may come about between two words stands with its rank (于都县), or with the characters that it does not follow (名单县级).
 * Readings that differ in tone alone (华县, 监利) need no entry. Immutable, thread-safe.
 */
final class PlaceReadings {

    /** Of each: the name; its syllables; what it does not follow. */
    private static final String TABLE = """
            单县 shan xian 名清订菜账帐表保简货传罚开定下回买提存工孤
            莘县 shen xian; 莘庄 xin zhuang; 浚县 xun xian 疏; 蔚县 yu xian; 蔚州 yu zhou; 乐亭县 lao ting xian; 乐陵市 lao ling shi
            铅山县 yan shan xian; 番禺 pan yu; 涪陵 fu ling; 东阿县 dong e xian; 大埔县 da bu xian; 台州 tai zhou; 六安市 lu an shi; 亳州 bo zhou
            黄陂 huang pi; 繁峙 fan shi; 洪洞县 hong tong xian; 涡阳 guo yang; 筠连 jun lian; 穆棱 mu ling; 莎车 sha che; 什邡 shi fang
            朝阳区 chao yang qu; 朝阳市 chao yang shi; 朝阳县 chao yang xian; 漯河 luo he; 睢宁 sui ning; 睢县 sui xian; 睢阳 sui yang; 召陵 shao ling
            郫都 pi du; 曾都区 zeng du qu; 于都县 yu du xian; 江都区 jiang du qu; 江都市 jiang du shi; 丰都县 feng du xian; 宜都市 yi du shi 适
            新都区 xin du qu; 尧都 yao du; 都匀 du yun; 都昌县 du chang xian; 都安县 du an xian; 都安瑶族 du an yao zu; 武都区 wu du qu
            望都县 wang du xian 希; 花都区 hua du qu; 殷都 yin du; 都兰县 du lan xian
            """;

    private static final Map<Character, List<Place>> PLACES = places();

    /**
     * A place.
     *
     * @param name its name
     * @param syllables how each character is read
     * @param not the characters that it does not follow
     */
    private record Place(String name, List<String> syllables, String not) {

        boolean stands(String han, int at) {
            return han.startsWith(name, at) && (at == 0 || not.indexOf(han.charAt(at - 1)) < 0);
        }
    }

    private PlaceReadings() {}

    private static Map<Character, List<Place>> places() {
        Map<Character, List<Place>> places = new HashMap<>();
        for (String entry : TABLE.strip().split("[;\\n]", -1)) {
            List<String> columns = List.of(entry.strip().split(" ", -1));
            String name = columns.get(0);
            int syllables = name.length() + 1;
            String not = columns.size() > syllables ? columns.get(syllables) : "";
            places.computeIfAbsent(name.charAt(0), unseen -> new ArrayList<>())
                    .add(new Place(name, columns.subList(1, syllables), not));
        }
        return places;
    }

    /**
     * Tells how the place that stands at an index is read.
     *
     * @param han a run of Han characters
     * @param at an index in it
     * @return a syllable for each of its characters; empty where no place of the table stands
     */
    static Optional<List<String>> at(String han, int at) {
        return PLACES.getOrDefault(han.charAt(at), List.of()).stream()
                .filter(place -> place.stands(han, at))
                .findFirst()
                .map(Place::syllables);
    }
}
