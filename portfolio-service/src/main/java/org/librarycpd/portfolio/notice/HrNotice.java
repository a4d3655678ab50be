package org.librarycpd.portfolio.notice;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.notice.NoticeRule.AN_ACKNOWLEDGED_NOTICE_IS_RECORDED;
import static org.librarycpd.portfolio.notice.NoticeRule.A_NOTICE_IS_ACKNOWLEDGED_ONCE;
import static org.librarycpd.portfolio.notice.NoticeStatus.ACKNOWLEDGED;
import static org.librarycpd.portfolio.notice.NoticeStatus.DELIVERED;
import static org.librarycpd.portfolio.notice.NoticeStatus.PENDING;
import static org.librarycpd.portfolio.notice.NoticeStatus.RECORDED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        this.gapIds = List.copyOf(matter.gapIds());
        this.title = matter.title();
        this.explanation = matter.explanation();
        this.madeAt = now;
        this.changedAt = now;
    }

    /** Puts it into the HR officers' inbox; without an officer, or once it is there, nothing happens. */
    public Optional<HrNoticeDelivered> deliver(List<UUID> hrOfficers, Instant now) {
        if (status != PENDING || hrOfficers.isEmpty()) {
            return Optional.empty();
        }
        status = DELIVERED;
        deliveredAt = now;
        changedAt = now;
        return Optional.of(new HrNoticeDelivered(id, personId, cause, hrOfficers, now));
    }

    public HrNoticeAcknowledged acknowledge(UUID by, Instant now) {
        A_NOTICE_IS_ACKNOWLEDGED_ONCE.require(status == DELIVERED, status);
        status = ACKNOWLEDGED;
        acknowledgedAt = now;
        acknowledgedBy = by;
        changedAt = now;
        return new HrNoticeAcknowledged(id, personId, by, now);
    }

    /** It stands in the library's personnel records now, under an order where there was one. */
    public HrNoticeRecorded record(UUID by, String order, Instant now) {
        AN_ACKNOWLEDGED_NOTICE_IS_RECORDED.require(status == ACKNOWLEDGED, status);
        status = RECORDED;
        recordedAt = now;
        recordedBy = by;
        orderNumber = order;
        changedAt = now;
        return new HrNoticeRecorded(id, personId, by, now);
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

    public UUID planId() {
        return planId;
    }

    public UUID entryId() {
        return entryId;
    }

    public UUID attestationId() {
        return attestationId;
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

    public String orderNumber() {
        return orderNumber;
    }
}
