package org.librarycpd.appraisal.appraisal;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Appraisals {

    void add(Appraisal appraisal);

    /** With its ratings. */
    Appraisal require(UUID id);

    /** Those of a person that are confirmed: nobody reads his own while it is being written. */
    List<Appraisal> confirmedOf(UUID personId, PageRequest page);

    /** Those that an appraiser writes or wrote. */
    List<Appraisal> writtenBy(UUID appraiserId, PageRequest page);
}
