package org.librarycpd.appraisal.contest;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Contests stand outside the library wall: who may know of one, each query or the policy says. */
public interface Contests {

    void add(Contest contest);

    Contest require(UUID id);

    /** To change it: others wait. */
    Contest lock(UUID id);

    /** To do something that its state allows: nobody changes it meanwhile, but others may do the same. */
    Contest hold(UUID id);

    /** Those of the library, those for all, and those that the reader judges. */
    List<Contest> visible(Filter filter, PageRequest page);

    /** Each part narrows the list where it is given. */
    record Filter(String libraryId, UUID readerId, ContestStatus status, boolean judgedByMe) {}
}
