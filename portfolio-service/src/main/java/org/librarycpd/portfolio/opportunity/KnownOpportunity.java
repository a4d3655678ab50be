package org.librarycpd.portfolio.opportunity;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;

/** This service's copy of a library's offer to take interns; common to all libraries. */
@Entity
@Immutable
public class KnownOpportunity {

    @Id
    private UUID id;

    private String hostLibraryId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text hostName;

    @Enumerated(STRING)
    private PlacementKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private int hours;
    private int places;
    private LocalDate applyUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> competencyIds;

    private String status;

    protected KnownOpportunity() {}

    public boolean isOpenOn(LocalDate day) {
        return "PUBLISHED".equals(status) && !day.isAfter(applyUntil);
    }

    public UUID id() {
        return id;
    }

    public String hostLibraryId() {
        return hostLibraryId;
    }

    public Text hostName() {
        return hostName;
    }

    public PlacementKind kind() {
        return kind;
    }

    public Text title() {
        return title;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public int hours() {
        return hours;
    }

    public int places() {
        return places;
    }

    public LocalDate applyUntil() {
        return applyUntil;
    }

    public List<UUID> competencyIds() {
        return List.copyOf(competencyIds);
    }
}
