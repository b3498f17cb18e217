package io.github.gongwen4j.style;

import java.util.List;

/** By which names documents ask for 仿宋 and 楷体: the two generations that Chinese offices have installed. */
public enum FaceNaming {
    /** 仿宋_GB2312, 楷体_GB2312: the faces the standard was written with; on machines that have had them added. */
    GB2312("仿宋_GB2312", "楷体_GB2312"),
    /** 仿宋, 楷体: those that come with Windows since Vista. */
    MODERN("仿宋", "楷体");

    private final String fangSong;
    private final String kai;

    FaceNaming(String fangSong, String kai) {
        this.fangSong = fangSong;
        this.kai = kai;
    }

    /** The name to ask for; empty for a face that has one name only. */
    public List<String> names(FaceRole role) {
        return switch (role) {
            case FANG_SONG -> List.of(fangSong);
            case KAI -> List.of(kai);
            case HEI, SONG, XIAO_BIAO_SONG -> List.of();
        };
    }
}
