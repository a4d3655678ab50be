package org.librarycpd.portfolio.entry;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.entry.EntryRule.AN_ENTRY_HAS_AT_MOST_20_PIECES_OF_EVIDENCE;
import static org.librarycpd.portfolio.entry.EntryRule.AN_ENTRY_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED;
import static org.librarycpd.portfolio.entry.EntryRule.A_DRAFT_OR_A_RETURNED_ENTRY_IS_SUBMITTED;
import static org.librarycpd.portfolio.entry.EntryRule.A_PROVIDER_CORRECTS_ITS_ATTESTATION;
import static org.librarycpd.portfolio.entry.EntryRule.A_SUBMITTED_ENTRY_IS_DECIDED_ON;
import static org.librarycpd.portfolio.entry.EntryRule.A_SUBMITTED_ENTRY_IS_WITHDRAWN;
import static org.librarycpd.portfolio.entry.EntryRule.A_VERIFIED_ENTRY_IS_SUPERSEDED_ONCE;
import static org.librarycpd.portfolio.entry.EntryRule.ONLY_A_DRAFT_IS_DELETED;
import static org.librarycpd.portfolio.entry.EntryRule.SELF_STUDY_NAMES_ITS_SOURCE_AND_WHAT_WAS_LEARNT;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.portfolio.completion.WorkCompleted;
import org.librarycpd.portfolio.run.KnownProgramme;

/** Something learnt, with who vouches for it. Once verified it never changes; it can only be superseded. */
@Entity
public class PortfolioEntry {

    public static final int MOST_EVIDENCE = 20;

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID ownerId;

    @Enumerated(STRING)
    private EntryKind kind;

    @Enumerated(STRING)
    private EntryStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    private String description;
    private String source;
    private String learnt;
    private UUID programmeId;
    private UUID runId;
    private UUID attestationId;
    private UUID subjectId;
    private UUID planItemId;
    private UUID supersedes;
    private int hours;
    private LocalDate completedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> competencyIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> gapIds;

    private int evidenceCount;
    private UUID verifierId;
    private Instant submittedAt;
    private UUID returnedBy;
    private Instant returnedAt;
    private String returnReason;
    private Instant verifiedAt;
    private UUID verifiedBy;
    private Instant supersededAt;
    private Instant changedAt;

    protected PortfolioEntry() {}

    private PortfolioEntry(UUID ownerId, EntryStatus status, Instant now) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        this.status = status;
        this.changedAt = now;
    }

    /** The owner begins to write of something learnt. */
    public PortfolioEntry(UUID ownerId, EntryTerms terms, Instant now) {
        this(ownerId, EntryStatus.DRAFT, now);
        write(terms);
    }

    /** A completed programme; its provider has verified it by attesting it. */
    public PortfolioEntry(Attestation attestation, KnownProgramme programme, List<UUID> gapIds, Instant now) {
        this(attestation.personId(), EntryStatus.VERIFIED, now);
        this.kind = EntryKind.PROGRAMME;
        this.title = programme.title();
        this.programmeId = attestation.programmeId();
        this.runId = attestation.runId();
        this.attestationId = attestation.id();
        this.hours = attestation.hours();
        this.completedOn = attestation.completedOn();
        this.competencyIds = programme.competencyIds();
        this.gapIds = List.copyOf(gapIds);
        this.verifiedAt = now;
        this.verifiedBy = programme.providerId();
    }

    /** An internship, mentoring or stretch work that was brought to its end and vouched for. */
    public PortfolioEntry(WorkCompleted work, Instant now) {
        this(work.personId(), EntryStatus.VERIFIED, now);
        this.kind = EntryKind.valueOf(work.kind().name());
        this.title = work.title();
        this.learnt = work.learnt();
        this.subjectId = work.subjectId();
        this.hours = work.hours();
        this.completedOn = work.completedOn();
        this.competencyIds = List.copyOf(work.competencyIds());
        this.gapIds = List.copyOf(work.gapIds());
        this.verifiedAt = now;
        this.verifiedBy = work.verifiedBy();
    }

    private void write(EntryTerms terms) {
        kind = terms.kind();
        title = terms.title();
        description = terms.description();
        source = terms.source();
        learnt = terms.learnt();
        hours = terms.hours();
        completedOn = terms.completedOn();
        competencyIds = terms.competencyIds();
        gapIds = terms.gapIds();
        planItemId = terms.planItemId();
    }

    public void rewrite(EntryTerms terms, Instant now) {
        requireOpenForWriting();
        write(terms);
        changedAt = now;
    }

    private void requireOpenForWriting() {
        AN_ENTRY_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED.require(status.isOpenForWriting(), status);
    }

    /** Puts the entry before who verifies it; nobody in person where no head stands above, then the overseer does. */
    public PortfolioEntrySubmitted submit(UUID verifier, Instant now) {
        A_DRAFT_OR_A_RETURNED_ENTRY_IS_SUBMITTED.require(status.isOpenForWriting(), status);
        SELF_STUDY_NAMES_ITS_SOURCE_AND_WHAT_WAS_LEARNT.require(
                kind != EntryKind.SELF_STUDY || source != null && learnt != null);
        status = EntryStatus.SUBMITTED;
        verifierId = verifier;
        submittedAt = now;
        changedAt = now;
        return new PortfolioEntrySubmitted(id, ownerId, verifier, now);
    }

    /** Someone else has become head above the owner. */
    public boolean await(UUID verifier, Instant now) {
        if (status != EntryStatus.SUBMITTED || verifier.equals(verifierId)) {
            return false;
        }
        verifierId = verifier;
        changedAt = now;
        return true;
    }

    /** The owner takes the submission back. */
    public void withdraw(Instant now) {
        A_SUBMITTED_ENTRY_IS_WITHDRAWN.require(status == EntryStatus.SUBMITTED, status);
        status = EntryStatus.DRAFT;
        verifierId = null;
        submittedAt = null;
        changedAt = now;
    }

    public PortfolioEntryReturned giveBack(UUID by, String reason, Instant now) {
        decide(EntryStatus.RETURNED, now);
        returnedBy = by;
        returnedAt = now;
        returnReason = reason;
        return new PortfolioEntryReturned(id, ownerId, by, now);
    }

    public PortfolioEntryVerified verify(UUID by, Instant now) {
        decide(EntryStatus.VERIFIED, now);
        verifiedBy = by;
        verifiedAt = now;
        return verified();
    }

    private void decide(EntryStatus decision, Instant now) {
        A_SUBMITTED_ENTRY_IS_DECIDED_ON.require(status == EntryStatus.SUBMITTED, status);
        status = decision;
        changedAt = now;
    }

    public PortfolioEntryVerified verified() {
        return new PortfolioEntryVerified(id, ownerId, kind, attestationId, runId, hours, gapIds(), verifiedAt);
    }

    /** A draft that says the same and will stand in this entry's place once it is verified. */
    public PortfolioEntry succeed(Instant now) {
        A_VERIFIED_ENTRY_IS_SUPERSEDED_ONCE.require(isVerified(), status);
        A_PROVIDER_CORRECTS_ITS_ATTESTATION.require(attestationId == null);
        var successor = new PortfolioEntry(
                ownerId,
                new EntryTerms(
                        kind,
                        title,
                        description,
                        source,
                        hours,
                        completedOn,
                        competencyIds,
                        gapIds,
                        learnt,
                        planItemId),
                now);
        successor.supersedes = id;
        return successor;
    }

    /** What it rests on was withdrawn. */
    public PortfolioEntrySuperseded supersede(Instant now) {
        return supersede(null, now);
    }

    /** Another entry stands in its place. */
    public PortfolioEntrySuperseded supersede(UUID successorId, Instant now) {
        A_VERIFIED_ENTRY_IS_SUPERSEDED_ONCE.require(isVerified(), status);
        status = EntryStatus.SUPERSEDED;
        supersededAt = now;
        changedAt = now;
        return new PortfolioEntrySuperseded(id, ownerId, attestationId, gapIds(), successorId, now);
    }

    public void requireDeletable() {
        ONLY_A_DRAFT_IS_DELETED.require(status == EntryStatus.DRAFT, status);
    }

    public void addEvidence(Instant now) {
        requireOpenForWriting();
        AN_ENTRY_HAS_AT_MOST_20_PIECES_OF_EVIDENCE.require(evidenceCount < MOST_EVIDENCE);
        evidenceCount++;
        changedAt = now;
    }

    public void removeEvidence(Instant now) {
        requireOpenForWriting();
        evidenceCount--;
        changedAt = now;
    }

    public boolean isVerified() {
        return status == EntryStatus.VERIFIED;
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

    public UUID ownerId() {
        return ownerId;
    }

    public EntryKind kind() {
        return kind;
    }

    public EntryStatus status() {
        return status;
    }

    public Text title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String source() {
        return source;
    }

    public String learnt() {
        return learnt;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID runId() {
        return runId;
    }

    public UUID attestationId() {
        return attestationId;
    }

    /** The placement, mentorship or assignment whose completion made it. */
    public UUID subjectId() {
        return subjectId;
    }

    public UUID planItemId() {
        return planItemId;
    }

    public UUID supersedes() {
        return supersedes;
    }

    public int hours() {
        return hours;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public List<UUID> competencyIds() {
        return List.copyOf(competencyIds);
    }

    public List<UUID> gapIds() {
        return List.copyOf(gapIds);
    }

    public int evidenceCount() {
        return evidenceCount;
    }

    /** Who was asked to verify it. */
    public UUID verifierId() {
        return verifierId;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public UUID returnedBy() {
        return returnedBy;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public String returnReason() {
        return returnReason;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    /** The person who verified it, or the provider that attested it. */
    public UUID verifiedBy() {
        return verifiedBy;
    }

    public Instant supersededAt() {
        return supersededAt;
    }
}
