package io.github.gongwen4j.draft;

import java.util.BitSet;

/** The characters that make up most of any Chinese text, simplified and traditional: how many there are tells the right encoding from a wrong one. */
final class CommonCharacters {
    private static final int SAMPLE = 20_000;
    private static final String HAN = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说"
            + "产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合"
            + "还因由其些然前外天政四日那社事平形全表间与关各重新内数正心反明看原又利比或但质第向道命此变条结解问意建月公无系很情者最立"
            + "代想已通并提直题党程展五果料员位入常文总次品式活设及管特件长求老基资边路级少统接知组见计别根论运农区强决做必先则任据处队南"
            + "给色光门即保治北造百规领七东器压志世金增争阶思术极交受联六共权收证改清己美再采转更单切打教速带安场身真务具万每目至达积示议声"
            + "报类八离确才科信节话整空况今集传土许步广记需段研界且究观组织算低众书布复容儿须际商非验连断深近千委素技备半办省列习响约支般感"
            + "劳便团往市何除消府称准精值率族维划选标写存候亲快效斯院查江型按格养易置派层片始却专状育京适属包火住调满县局照参红细引听该铁价严"
            + "這個國來時們對會發動後過說產種為學經進著電裡現實兩體製機當點從業應開還與關數內質條結問無係億題黨員總長資邊級統組見計別論運農"
            + "區強決據處隊給門規領東壓爭階術極聯權證轉單場務萬達積議聲報類離確節話況傳許廣記須際驗連斷備辦習響勞團後稱準維劃選標寫親層專"
            + "狀適屬調滿縣參紅細聽該鐵價嚴貫徹落責檔案讲講話文稿、，。；：“”《》（）";
    private static final BitSet COMMON = set(HAN);

    private CommonCharacters() {}

    private static BitSet set(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    /** The share of common characters among all beyond ASCII, 0 to 1; 0 where there are none. A sample from the beginning is counted. */
    static double share(String text) {
        int all = 0;
        int common = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                all++;
                common += COMMON.get(c) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) common / all;
    }
}
