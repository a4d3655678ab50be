package org.librarycpd.rating.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.librarycpd.kit.http.Text;

/** This service's own small copy of a programme. */
@Entity
@Immutable
public class KnownProgramme {

    @Id
    private UUID id;

    private long version;
    private UUID providerId;
    private String titleRu;
    private String titleEn;
    private String category;
    private String language;

    protected KnownProgramme() {}

    public KnownProgramme(UUID id, long version, UUID providerId, Text title, String category, String language) {
        this.id = id;
        this.version = version;
        this.providerId = providerId;
        this.titleRu = title.ru();
        this.titleEn = title.en();
        this.category = category;
        this.language = language;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID providerId() {
        return providerId;
    }

    public Text title() {
        return new Text(titleRu, titleEn);
    }

    public String category() {
        return category;
    }

    public String language() {
        return language;
    }
}
