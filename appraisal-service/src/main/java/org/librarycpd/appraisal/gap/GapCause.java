package org.librarycpd.appraisal.gap;

/** Why a gap's status changed; the reference of the change names the appraisal, the plan or the entry. */
public enum GapCause {
    FOUND,
    FOUND_AGAIN,
    PLAN_APPROVED,
    PLAN_ITEM_CANCELLED,
    ENTRY_VERIFIED,
    ENTRY_SUPERSEDED,
    CLOSED_BY_APPRAISER,
    WAIVED_BY_APPRAISER,
    LIFTED
}
