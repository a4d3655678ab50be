package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.appraisal.AppraisalRule.AN_EXPERT_ANSWERS_FIRST;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.COLLEAGUES_ANSWER_FIRST;

import java.util.Collection;

/** How many of those who were asked for an opinion have given it. */
public record OpinionCount(long colleagues, long experts) {

    /** Below it nothing of what colleagues say is shown to anybody. */
    public static final int LEAST_COLLEAGUES = 3;

    public static final OpinionCount NONE = new OpinionCount(0, 0);

    static OpinionCount of(Collection<Opinion> opinions) {
        return new OpinionCount(given(opinions, OpinionKind.COLLEAGUE), given(opinions, OpinionKind.EXPERT));
    }

    private static long given(Collection<Opinion> opinions, OpinionKind kind) {
        return opinions.stream().filter(o -> o.kind() == kind && o.isGiven()).count();
    }

    void requireEnough(AppraisalTerms terms) {
        COLLEAGUES_ANSWER_FIRST.require(
                !terms.colleaguesAsked() || colleagues >= LEAST_COLLEAGUES,
                colleagues,
                LEAST_COLLEAGUES,
                terms.assessmentDueOn());
        AN_EXPERT_ANSWERS_FIRST.require(!terms.expertAsked() || experts > 0, terms.assessmentDueOn());
    }
}
