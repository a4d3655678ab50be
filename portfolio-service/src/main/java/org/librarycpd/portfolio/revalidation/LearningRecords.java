package org.librarycpd.portfolio.revalidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody has learnt in one library; the library is named, because the registrar is of none. */
public interface LearningRecords {

    /** Empty where nobody of that id works in the library on the day. */
    Optional<Holder> holder(String libraryId, UUID personId, LocalDate day);

    /** Verified entries completed after the one day and until the other, the oldest first. */
    List<CountedEntry> entries(String libraryId, UUID personId, LocalDate after, LocalDate until);

    record Holder(String name, UUID positionId, UUID departmentId) {}
}
