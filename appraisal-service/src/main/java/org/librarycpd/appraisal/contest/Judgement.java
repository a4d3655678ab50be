package org.librarycpd.appraisal.contest;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.contest.ContestRule.A_DECLARED_CONFLICT_STANDS;
import static org.librarycpd.appraisal.contest.ContestRule.EVERY_CRITERION_IS_MARKED_ONCE;
import static org.librarycpd.appraisal.contest.ContestRule.POINTS_STAY_WITHIN_THE_CRITERION;
import static org.librarycpd.appraisal.contest.JudgementStatus.IN_CONFLICT;
import static org.librarycpd.appraisal.contest.JudgementStatus.MARKED;
import static org.librarycpd.appraisal.contest.JudgementStatus.NO_CONFLICT;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** What a juror says of an entry: first whether there is a conflict of interest, then the marks. */
@Entity
public class Judgement {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    private UUID id;

    private UUID contestId;
    private UUID entryId;
    private UUID jurorId;

    @Version
    private long version;

    @Enumerated(STRING)
    private JudgementStatus status;

    private String conflict;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Mark> marks = List.of();

    private String comment;
    private Instant declaredAt;
    private Instant changedAt;

    protected Judgement() {}

    /** @param conflict in the juror's words; null where there is none */
    public Judgement(ContestEntry entry, UUID jurorId, String conflict, Instant now) {
        this.id = Ids.next();
        this.contestId = entry.contestId();
        this.entryId = entry.id();
        this.jurorId = jurorId;
        this.status = NO_CONFLICT;
        declare(conflict, now);
    }

    /** A conflict found later wipes the marks out; one that was declared is not taken back. */
    public final void declare(String found, Instant now) {
        A_DECLARED_CONFLICT_STANDS.require(status != IN_CONFLICT);
        if (found != null) {
            conflict = found;
            status = IN_CONFLICT;
            marks = List.of();
            comment = null;
        }
        declaredAt = now;
        changedAt = now;
    }

    public void mark(List<Criterion> criteria, List<Mark> given, String words, Instant now) {
        A_DECLARED_CONFLICT_STANDS.require(status != IN_CONFLICT);
        var points = new HashMap<UUID, Integer>();
        for (var mark : given) {
            EVERY_CRITERION_IS_MARKED_ONCE.require(points.put(mark.criterionId(), mark.points()) == null);
        }
        EVERY_CRITERION_IS_MARKED_ONCE.require(
                points.keySet().equals(criteria.stream().map(Criterion::id).collect(Collectors.toSet())));
        for (var criterion : criteria) {
            var of = points.get(criterion.id());
            POINTS_STAY_WITHIN_THE_CRITERION.require(of >= 0 && of <= criterion.maxPoints(), criterion.maxPoints());
        }
        marks = List.copyOf(given);
        comment = words;
        status = MARKED;
        changedAt = now;
    }

    /** Hundredths of all that could be given, each criterion with its weight. */
    public BigDecimal score(List<Criterion> criteria) {
        var points = marks.stream().collect(Collectors.toMap(Mark::criterionId, Mark::points));
        var weighed = BigDecimal.ZERO;
        var weights = 0;
        for (var criterion : criteria) {
            weighed = weighed.add(
                    BigDecimal.valueOf((long) points.get(criterion.id()) * criterion.weight())
                            .divide(BigDecimal.valueOf(criterion.maxPoints()), EXACT_ENOUGH),
                    EXACT_ENOUGH);
            weights += criterion.weight();
        }
        return weighed.multiply(HUNDRED).divide(BigDecimal.valueOf(weights), EXACT_ENOUGH);
    }

    public boolean isMarked() {
        return status == MARKED;
    }

    public UUID id() {
        return id;
    }

    public UUID entryId() {
        return entryId;
    }

    public UUID jurorId() {
        return jurorId;
    }

    public long version() {
        return version;
    }

    public JudgementStatus status() {
        return status;
    }

    public String conflict() {
        return conflict;
    }

    public List<Mark> marks() {
        return marks;
    }

    public String comment() {
        return comment;
    }
}
