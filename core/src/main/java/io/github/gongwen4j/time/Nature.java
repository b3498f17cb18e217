package io.github.gongwen4j.time;

/** What kind of thing a limit names; 前 and 后 read each in its own way. */
enum Nature {
    DAY {
        @Override
        Limit before(DateConventions conventions) {
            return conventions.beforeDay();
        }

        @Override
        Limit after(DateConventions conventions) {
            return conventions.afterDay();
        }
    },
    PERIOD {
        @Override
        Limit before(DateConventions conventions) {
            return conventions.beforePeriod();
        }

        @Override
        Limit after(DateConventions conventions) {
            return conventions.afterPeriod();
        }
    },
    FESTIVAL {
        @Override
        Limit before(DateConventions conventions) {
            return conventions.beforeFestival();
        }

        @Override
        Limit after(DateConventions conventions) {
            return conventions.afterFestival();
        }
    },
    /** 底 and 末 close a period: 2月底前 always holds the last day of February, and 2月底后 never does. */
    CLOSE {
        @Override
        Limit before(DateConventions conventions) {
            return Limit.INCLUDED;
        }

        @Override
        Limit after(DateConventions conventions) {
            return Limit.EXCLUDED;
        }
    };

    abstract Limit before(DateConventions conventions);

    abstract Limit after(DateConventions conventions);
}
