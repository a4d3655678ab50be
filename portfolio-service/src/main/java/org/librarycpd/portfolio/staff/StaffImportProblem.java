package org.librarycpd.portfolio.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.kit.rule.Sentence;
import org.librarycpd.kit.time.Ids;

/** A row that was left out, with the sentence that says why. */
@Entity
@Immutable
public class StaffImportProblem {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID importId;
    private int rowNumber;
    private String rule;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text reason;

    protected StaffImportProblem() {}

    StaffImportProblem(UUID importId, int row, RuleViolated refusal) {
        this.id = Ids.next();
        this.importId = importId;
        this.rowNumber = row;
        this.rule = refusal.rule().code();
        this.reason = new Text(refusal.sentence(Sentence.RUSSIAN), refusal.sentence(Locale.ENGLISH));
    }

    public int row() {
        return rowNumber;
    }

    public String rule() {
        return rule;
    }

    public Text reason() {
        return reason;
    }
}
