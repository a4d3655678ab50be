package org.librarycpd.portfolio.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** A link or a file that bears an entry out. It never changes; it can only be removed. */
@Entity
@Immutable
public class Evidence {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID entryId;
    private String title;
    private String link;
    private String fileName;
    private String mediaType;
    private Long size;
    private String sha256;
    private Instant addedAt;

    protected Evidence() {}

    private Evidence(UUID entryId, String title, Instant now) {
        this.id = Ids.next();
        this.entryId = entryId;
        this.title = title;
        this.addedAt = now;
    }

    static Evidence link(UUID entryId, String title, String link, Instant now) {
        var evidence = new Evidence(entryId, title == null ? link : title, now);
        evidence.link = link;
        return evidence;
    }

    static Evidence file(UUID entryId, String title, CheckedFile file, Instant now) {
        var evidence = new Evidence(entryId, title == null ? file.name() : title, now);
        evidence.fileName = file.name();
        evidence.mediaType = file.kind().mediaType();
        evidence.size = file.size();
        evidence.sha256 = file.sha256();
        return evidence;
    }

    boolean isTheSameAs(Evidence other) {
        return isFile() ? sha256.equals(other.sha256) : link.equals(other.link);
    }

    public boolean isFile() {
        return sha256 != null;
    }

    public UUID id() {
        return id;
    }

    public UUID entryId() {
        return entryId;
    }

    public String title() {
        return title;
    }

    public String link() {
        return link;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public Long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
