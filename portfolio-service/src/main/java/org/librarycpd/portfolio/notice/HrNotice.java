package org.librarycpd.portfolio.notice;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.notice.NoticeRule.AN_ACKNOWLEDGED_NOTICE_IS_RECORDED;
import static org.librarycpd.portfolio.notice.NoticeRule.A_NOTICE_IS_ACKNOWLEDGED_ONCE;
import static org.librarycpd.portfolio.notice.NoticeRule.A_NOTICE_IS_QUERIED_BEFORE_IT_IS_RECORDED;
import static org.librarycpd.portfolio.notice.NoticeRule.A_QUERIED_NOTICE_IS_ANSWERED;
import static org.librarycpd.portfolio.notice.NoticeStatus.ACKNOWLEDGED;
import static org.librarycpd.portfolio.notice.NoticeStatus.DELIVERED;
import static org.librarycpd.portfolio.notice.NoticeStatus.PENDING;
import static org.librarycpd.portfolio.notice.NoticeStatus.QUERIED;
import static org.librarycpd.portfolio.notice.NoticeStatus.RECORDED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** Tells the personnel department what changed for someone and why, and keeps its answer. */
@Entity
public class HrNotice {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private long number;
    private UUID personId;
    private String personnelNumber;

    @Enumerated(STRING)
    private NoticeCause cause;

    private UUID subjectId;
    private long subjectVersion;
    private UUID decidedBy;
    private UUID planId;
    private UUID entryId;
    private UUID attestationId;
    private UUID outcomeId;
    private String reference;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> gapIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text explanation;

    @Enumerated(STRING)
    private NoticeStatus status = PENDING;

    private Instant madeAt;
    private Instant deliveredAt;
    private Instant acknowledgedAt;
    private UUID acknowledgedBy;
    private Instant recordedAt;
    private UUID recordedBy;
    private String orderNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<NoticeQuery> queries = List.of();

    @Embedded
    private Chase chase;

    private Instant changedAt;

    protected HrNotice() {}

    public HrNotice(long number, NoticeMatter matter, String personnelNumber, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.personId = matter.personId();
        this.personnelNumber = personnelNumber;
        this.cause = matter.cause();
        this.subjectId = matter.subjectId();
        this.subjectVersion = matter.subjectVersion();
        this.decidedBy = matter.decidedBy();
        this.planId = matter.planId();
        this.entryId = matter.entryId();
        this.attestationId = matter.attestationId();
        this.outcomeId = matter.outcomeId();
        this.reference = matter.reference();
        this.gapIds = List.copyOf(matter.gapIds());
        this.title = matter.title();
        this.explanation = matter.explanation();
        this.madeAt = now;
        this.chase = Chase.begun(now);
        this.changedAt = now;
    }

    /** Puts it into the HR officers' inbox; without an officer, or once it is there, nothing happens. */
    public Optional<HrNoticeDelivered> deliver(List<UUID> hrOfficers, Instant now) {
        if (status != PENDING || hrOfficers.isEmpty()) {
            return Optional.empty();
        }
        deliveredAt = now;
        become(DELIVERED, Chase.begun(now), now);
        return Optional.of(new HrNoticeDelivered(id, personId, cause, hrOfficers, now));
    }

    public HrNoticeAcknowledged acknowledge(UUID by, Instant now) {
        A_NOTICE_IS_ACKNOWLEDGED_ONCE.require(status == DELIVERED, status);
        acknowledgedAt = now;
        acknowledgedBy = by;
        become(ACKNOWLEDGED, Chase.NOBODY, now);
        return new HrNoticeAcknowledged(id, personId, by, now);
    }

    /** It stands in the library's personnel records now, under an order where there was one. */
    public HrNoticeRecorded record(UUID by, String order, Instant now) {
        AN_ACKNOWLEDGED_NOTICE_IS_RECORDED.require(status == ACKNOWLEDGED, status);
        recordedAt = now;
        recordedBy = by;
        orderNumber = order;
        become(RECORDED, Chase.NOBODY, now);
        return new HrNoticeRecorded(id, personId, outcomeId, by, now);
    }

    /** HR asks back; until the answer comes it can do nothing else with the notice. */
    public HrNoticeQueried query(UUID by, String question, List<UUID> answerers, Instant now) {
        A_NOTICE_IS_QUERIED_BEFORE_IT_IS_RECORDED.require(status == DELIVERED || status == ACKNOWLEDGED, status);
        queries = Stream.concat(queries.stream(), Stream.of(NoticeQuery.asked(question, by, answerers, now)))
                .toList();
        become(QUERIED, Chase.begun(now), now);
        return new HrNoticeQueried(id, personId, by, answerers, now);
    }

    /** It is HR's turn again, where HR had left off. */
    public HrNoticeAnswered answer(UUID by, String answer, List<UUID> hrOfficers, Instant now) {
        A_QUERIED_NOTICE_IS_ANSWERED.require(status == QUERIED, status);
        var last = queries.size() - 1;
        var exchange = new ArrayList<>(queries);
        exchange.set(last, queries.get(last).answered(answer, by, now));
        queries = List.copyOf(exchange);
        if (acknowledgedAt == null) {
            become(DELIVERED, Chase.begun(now), now);
        } else {
            become(ACKNOWLEDGED, Chase.NOBODY, now);
        }
        return new HrNoticeAnswered(id, personId, by, hrOfficers, now);
    }

    private void become(NoticeStatus next, Chase nextChase, Instant now) {
        status = next;
        chase = nextChase;
        changedAt = now;
    }

    /** Reminds whoever is waited for, and from the second time on the overseers; nothing before its day. */
    public Optional<HrNoticeChased> chase(List<UUID> hrOfficers, List<UUID> overseers, Instant now) {
        if (!chase.isDue(now)) {
            return Optional.empty();
        }
        chase = chase.next(now);
        changedAt = now;
        var recipients = Stream.concat(
                        (status == QUERIED ? askedLast() : hrOfficers).stream(),
                        isEscalated() ? overseers.stream() : Stream.empty())
                .distinct()
                .toList();
        return Optional.of(new HrNoticeChased(id, personId, status, waitingDays(now), recipients, now));
    }

    /** Whether the overseers have been told that nobody answers. */
    public boolean isEscalated() {
        return chase.chases() > (status == PENDING ? 0 : 1);
    }

    private long waitingDays(Instant now) {
        return ChronoUnit.DAYS.between(waitingSince(), now);
    }

    private Instant waitingSince() {
        if (status == PENDING) {
            return madeAt;
        }
        if (queries.isEmpty()) {
            return deliveredAt;
        }
        var last = queries.get(queries.size() - 1);
        return status == QUERIED ? last.askedAt() : last.answeredAt();
    }

    private List<UUID> askedLast() {
        return queries.get(queries.size() - 1).askedOf();
    }

    /** Whether a question of HR went to this person. */
    public boolean wasAskedOf(UUID person) {
        return queries.stream().anyMatch(query -> query.askedOf().contains(person));
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

    public long number() {
        return number;
    }

    public UUID personId() {
        return personId;
    }

    public String personnelNumber() {
        return personnelNumber;
    }

    public NoticeCause cause() {
        return cause;
    }

    /** Who decided what is told; null where nobody did. */
    public UUID decidedBy() {
        return decidedBy;
    }

    public UUID planId() {
        return planId;
    }

    public UUID entryId() {
        return entryId;
    }

    public UUID attestationId() {
        return attestationId;
    }

    public UUID outcomeId() {
        return outcomeId;
    }

    public String reference() {
        return reference;
    }

    public List<UUID> gapIds() {
        return List.copyOf(gapIds);
    }

    public Text title() {
        return title;
    }

    public Text explanation() {
        return explanation;
    }

    public NoticeStatus status() {
        return status;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public UUID acknowledgedBy() {
        return acknowledgedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public List<NoticeQuery> queries() {
        return List.copyOf(queries);
    }

    public int chases() {
        return chase.chases();
    }

    public String orderNumber() {
        return orderNumber;
    }
}
