package org.librarycpd.portfolio.revalidation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/**
 * What a certificate asks for, as data. An edition never changes; who applied under it is measured by it.
 *
 * <p>One without a library is common to all: an association's.
 */
@Entity
@Immutable
public class RuleSet {

    @Id
    private UUID id;

    private String libraryId;
    private String code;
    private int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text note;

    private int periodMonths;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Clause> clauses;

    private UUID publishedBy;
    private Instant publishedAt;

    protected RuleSet() {}

    RuleSet(String libraryId, int edition, RuleSetTerms terms, UUID publishedBy, Instant now) {
        terms.clauses().forEach(Clause::requireSense);
        this.id = Ids.next();
        this.libraryId = libraryId;
        this.code = terms.code();
        this.edition = edition;
        this.name = terms.name();
        this.note = terms.note();
        this.periodMonths = terms.periodMonths();
        this.clauses = List.copyOf(terms.clauses());
        this.publishedBy = publishedBy;
        this.publishedAt = now;
    }

    /** Clause by clause, over what counts. */
    public List<ClauseResult> check(LearningRecord learnt) {
        var record = learnt;
        for (var clause : clauses) {
            record = clause.credit(record);
        }
        var counted = record;
        return clauses.stream().map(clause -> clause.check(counted)).toList();
    }

    /** The day before the first one whose learning still counts on that day. */
    public LocalDate periodBefore(LocalDate day) {
        return day.minusMonths(periodMonths);
    }

    public LocalDate validUntil(LocalDate grantedOn) {
        return grantedOn.plusMonths(periodMonths);
    }

    /** All that is asked for, in words. */
    public Text demands() {
        return new Text(
                clauses.stream().map(c -> c.demand().ru()).collect(Collectors.joining("; ")),
                clauses.stream().map(c -> c.demand().en()).collect(Collectors.joining("; ")));
    }

    public boolean isCommon() {
        return libraryId == null;
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public String code() {
        return code;
    }

    public int edition() {
        return edition;
    }

    public Text name() {
        return name;
    }

    public Text note() {
        return note;
    }

    public int periodMonths() {
        return periodMonths;
    }

    public List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
