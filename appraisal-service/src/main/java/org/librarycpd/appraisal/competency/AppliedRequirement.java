package org.librarycpd.appraisal.competency;

/**
 * What is asked for on a day, and by whom.
 *
 * @param inheritedLevel what the position asks for everywhere; null where only the department asks for the competency
 */
public record AppliedRequirement(Requirement asked, Origin origin, Integer inheritedLevel) {

    /** Whether the whole library asks for it, or the department alone, or the department for more than the library. */
    public enum Origin {
        INHERITED,
        ADDED,
        RAISED
    }

    static AppliedRequirement inherited(Requirement everywhere) {
        return new AppliedRequirement(everywhere, Origin.INHERITED, everywhere.requiredLevel());
    }

    static AppliedRequirement added(Requirement inDepartment) {
        return new AppliedRequirement(inDepartment, Origin.ADDED, null);
    }

    /** The department's level counts where it is the higher one; it may have been overtaken since it was set. */
    AppliedRequirement refinedBy(Requirement inDepartment) {
        return inDepartment.requiredLevel() > asked.requiredLevel()
                ? new AppliedRequirement(inDepartment, Origin.RAISED, asked.requiredLevel())
                : this;
    }
}
