package org.librarycpd.notification.reader;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** This service's own small copy of a person's place in a library: the language they are written to there. */
@Entity
@Immutable
public class KnownStaffMember {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID personId;
    private String language;

    protected KnownStaffMember() {}
}
