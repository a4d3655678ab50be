package org.librarycpd.appraisal.cycle;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.cycle.PolicyRule.AN_ATTESTATION_HAS_A_COMMISSION;
import static org.librarycpd.appraisal.cycle.PolicyRule.AT_LEAST_THREE_COLLEAGUES_OR_NONE;
import static org.librarycpd.appraisal.cycle.PolicyRule.A_NEW_VERSION_FOLLOWS_A_POLICY_IN_FORCE;
import static org.librarycpd.appraisal.cycle.PolicyRule.A_POLICY_CHANGES_WHILE_IT_IS_A_DRAFT;
import static org.librarycpd.appraisal.cycle.PolicyRule.ONLY_A_DRAFT_COMES_INTO_FORCE;
import static org.librarycpd.appraisal.cycle.PolicyRule.ONLY_A_POLICY_IN_FORCE_IS_RETIRED;
import static org.librarycpd.appraisal.cycle.PolicyStatus.DRAFT;
import static org.librarycpd.appraisal.cycle.PolicyStatus.IN_FORCE;
import static org.librarycpd.appraisal.cycle.PolicyStatus.RETIRED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.appraisal.appraisal.AppraisalKind;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** Whom a library appraises, and how. Once in force it never changes, so a cycle may refer to it for good. */
@Entity
public class CyclePolicy {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    /** Which version of the policy this is, and of which one it takes the place. */
    private int number = 1;

    private UUID succeeds;

    @Enumerated(STRING)
    private AppraisalKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Population population;

    @JdbcTypeCode(SqlTypes.JSON)
    private PolicyTerms terms;

    @Enumerated(STRING)
    private PolicyStatus status = DRAFT;

    private Instant changedAt;

    protected CyclePolicy() {}

    public CyclePolicy(PolicyText text, Instant now) {
        this.id = Ids.next();
        write(text, now);
    }

    public void rewrite(PolicyText text, Instant now) {
        A_POLICY_CHANGES_WHILE_IT_IS_A_DRAFT.require(status == DRAFT);
        write(text, now);
    }

    private void write(PolicyText text, Instant now) {
        var asked = text.terms().colleaguesAsked();
        AT_LEAST_THREE_COLLEAGUES_OR_NONE.require(asked == 0 || asked >= 3);
        AN_ATTESTATION_HAS_A_COMMISSION.require(
                text.kind() != AppraisalKind.ATTESTATION || text.terms().commission());
        Exclusions.checked(text.population().exclusions());
        kind = text.kind();
        title = text.title();
        population = text.population();
        terms = text.terms();
        changedAt = now;
    }

    /** Takes the place of this one once it comes into force. */
    public CyclePolicy nextVersion(Instant now) {
        A_NEW_VERSION_FOLLOWS_A_POLICY_IN_FORCE.require(status == IN_FORCE);
        var next = new CyclePolicy(new PolicyText(kind, title, population, terms), now);
        next.number = number + 1;
        next.succeeds = id;
        return next;
    }

    public void putInForce(Instant now) {
        ONLY_A_DRAFT_COMES_INTO_FORCE.require(status == DRAFT);
        status = IN_FORCE;
        changedAt = now;
    }

    public void retire(Instant now) {
        ONLY_A_POLICY_IN_FORCE_IS_RETIRED.require(status == IN_FORCE);
        status = RETIRED;
        changedAt = now;
    }

    public boolean isInForce() {
        return status == IN_FORCE;
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public int number() {
        return number;
    }

    public UUID succeeds() {
        return succeeds;
    }

    public AppraisalKind kind() {
        return kind;
    }

    public Text title() {
        return title;
    }

    public Population population() {
        return population;
    }

    public PolicyTerms terms() {
        return terms;
    }

    public PolicyStatus status() {
        return status;
    }
}
