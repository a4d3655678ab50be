package org.librarycpd.registry.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Whom a code stands for: the enrolment seen without the library wall, because a provider belongs to no library.
 *
 * <p>Only what a provider states may be matched by it; nothing of it is ever shown.
 */
@Entity
@Immutable
@Table(name = "enrolment")
public class CodeHolder {

    @Id
    @Column(name = "id")
    private UUID enrolmentId;

    private String libraryId;
    private UUID runId;
    private UUID learnerId;
    private String code;

    protected CodeHolder() {}

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public String libraryId() {
        return libraryId;
    }

    public UUID learnerId() {
        return learnerId;
    }
}
