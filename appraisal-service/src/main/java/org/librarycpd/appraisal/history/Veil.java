package org.librarycpd.appraisal.history;

/** What a reader may see of each deed. */
@FunctionalInterface
public interface Veil {

    /** For those who watch. */
    Veil NONE = deed -> Sight.WHOLE;

    Sight over(Deed deed);

    /** UNNAMED: that it was done and on which day, but not by whom. */
    enum Sight {
        WHOLE,
        UNNAMED,
        HIDDEN
    }
}
