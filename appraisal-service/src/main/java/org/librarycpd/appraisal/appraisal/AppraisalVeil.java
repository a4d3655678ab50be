package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.history.Veil.Sight.HIDDEN;
import static org.librarycpd.appraisal.history.Veil.Sight.UNNAMED;
import static org.librarycpd.appraisal.history.Veil.Sight.WHOLE;

import org.librarycpd.appraisal.history.Deed;
import org.librarycpd.appraisal.history.Veil;

/**
 * What the appraised person sees of the deeds of others: nothing while it is being written; afterwards the appraiser's
 * with his name, and those of all others, colleagues and experts among them, without.
 */
public record AppraisalVeil(Appraisal appraisal) implements Veil {

    @Override
    public Sight over(Deed deed) {
        if (deed.isOf(appraisal.personId())) {
            return WHOLE;
        }
        if (!appraisal.isConfirmed()) {
            return HIDDEN;
        }
        return deed.by().isEmpty() || deed.isOf(appraisal.appraiserId()) ? WHOLE : UNNAMED;
    }
}
