package org.librarycpd.notebook.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** This service's own small copy of a shelf. */
@Entity
@Immutable
public class KnownShelf {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private String name;

    protected KnownShelf() {}

    public String name() {
        return name;
    }
}
